package org.pullquote.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pullquote.comparison.Difference.Operation;
import org.pullquote.text.Spellings;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Tells ways of writing one word from words that differ.
final class WordForms {
    private static final Map<String, String> IRREGULAR =
            Map.of("cant", "cannot", "wont", "willnot", "shant", "shallnot", "im", "iam", "lets", "letus");

    private static final Map<String, String> CONTRACTED = Map.of("nt", "not", "ve", "have", "re", "are", "ll", "will");

    private static final Pattern MEANINGLESS = Pattern.compile("[\\s\"“”„‟«»‹›‘’'`]+");
    private static final Pattern DASH = Pattern.compile("--+|[–—―]");

    private WordForms() {}

    /// How two words that count as the same are written differently, if they are.
    static Optional<Operation> difference(Word one, String text, Word other, String otherText) {
        if (!one.normal().equals(other.normal())) {
            return Optional.of(Operation.SPELLING);
        }
        String form = straight(one.span().in(text));
        String otherForm = straight(other.span().in(otherText));
        if (form.equals(otherForm)) {
            return Optional.empty();
        }
        boolean onlyMarks = letters(form).equals(letters(otherForm));
        return Optional.of(onlyMarks ? Operation.PUNCTUATION : Operation.CASE);
    }

    /// Whether compounds that begin with these two can be one in two spellings: only those of names begin otherwise.
    static boolean mayBeOneSpelling(Word one, String text, Word other, String otherText) {
        return one.normal().isEmpty()
                || other.normal().isEmpty()
                || one.normal().charAt(0) == other.normal().charAt(0)
                || isPlain(one) != isPlain(other)
                || !isPlain(one)
                || Character.isUpperCase(text.codePointAt(one.span().start()))
                        && Character.isUpperCase(
                                otherText.codePointAt(other.span().start()));
    }

    /// Whether it begins with a letter that no spelling changes.
    private static boolean isPlain(Word word) {
        char first = word.normal().charAt(0);
        return first >= 'a' && first <= 'z';
    }

    /// Whether the two are one word or compound in two spellings: `socio-political`, `in to`, `we’ve`, `Andriy`.
    static boolean isOneSpelling(List<String> words, List<String> others) {
        if (joined(words).equals(joined(others))) {
            return true;
        }
        if (words.size() == 1 && others.size() == 1) {
            String one = words.getFirst();
            String other = others.getFirst();
            return Character.isUpperCase(one.codePointAt(0))
                    && Character.isUpperCase(other.codePointAt(0))
                    && NameSpelling.isOneName(Words.normal(one), Words.normal(other));
        }
        return written(words).equals(written(others));
    }

    /// The marks between two words as far as they mean something: white space, quotation marks and the length of dashes
    /// do not.
    static String marks(String between) {
        if (between.isBlank()) {
            return "";
        }
        String bare = MEANINGLESS.matcher(between).replaceAll("");
        return DASH.matcher(bare).replaceAll("—").replace("...", "…");
    }

    static boolean hasWords(String marks) {
        return marks.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String joined(List<String> words) {
        return words.stream().map(word -> Spellings.key(Words.normal(word))).collect(Collectors.joining());
    }

    /// The words with contractions written out.
    private static String written(List<String> words) {
        return words.stream().map(WordForms::written).collect(Collectors.joining());
    }

    private static String written(String word) {
        String normal = Words.normal(word);
        String irregular = IRREGULAR.get(normal);
        if (irregular != null) {
            return irregular;
        }
        int mark = straight(word).lastIndexOf('\'');
        if (mark < 1) {
            return normal;
        }
        for (Map.Entry<String, String> ending : CONTRACTED.entrySet()) {
            if (normal.endsWith(ending.getKey())) {
                return normal.substring(0, normal.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return normal;
    }

    /// Curly and straight apostrophes are the same mark.
    private static String straight(String word) {
        return word.replace('’', '\'').replace('ʼ', '\'');
    }

    private static String letters(String word) {
        return word.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
