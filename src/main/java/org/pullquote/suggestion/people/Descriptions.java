package org.pullquote.suggestion.people;

import java.util.Set;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;

/// Reads what an article says of someone right beside the name.
final class Descriptions {
    private static final Set<String> INSTITUTIONS = People.WORDS.set("institutions");
    private static final int LONGEST_DESCRIPTION = 25;
    private static final int LONGEST_OFFICE = 8;

    private Descriptions() {}

    /// What stands before the name as a title, and behind it as an apposition.
    static String of(String text, Sentence sentence, int start, int end) {
        int from = start;
        while (from > 0 && start - from < 8 && isDescribing(sentence.at(from - 1))) {
            from--;
        }
        String before = from < start ? words(text, sentence, from, start - 1) : "";
        boolean comma = sentence.at(end).is(Kind.COMMA);
        if (comma && before.isEmpty() && sentence.at(start - 1).is(Kind.COMMA)) {
            before = office(text, sentence, start - 2);
        }
        if (!comma && !sentence.at(end).is(Kind.OPENING)) {
            return before;
        }
        int to = end + 1;
        while (to < sentence.size()
                && to - end < LONGEST_DESCRIPTION
                && !sentence.at(to).is(Kind.COMMA)
                && !sentence.at(to).is(Kind.STOP)
                && !sentence.at(to).is(Kind.CLOSING)
                && !sentence.at(to).isQuoted()) {
            to++;
        }
        boolean describes = to > end + 1 && isApposition(sentence, end + 1);
        return describes ? (before + " " + words(text, sentence, end + 1, to - 1)).strip() : before;
    }

    /// What somebody is whose name stands behind it in commas: *the company's director, Ana Ruiz, …*.
    private static String office(String text, Sentence sentence, int last) {
        int from = last;
        while (from > 0
                && last - from < LONGEST_OFFICE
                && (WordClasses.isNominal(sentence.at(from - 1))
                                && !sentence.at(from - 1).isQuoted()
                        || sentence.at(from - 1).is("of")
                        || sentence.at(from - 1).is("'s")
                        || WordClasses.isDeterminer(sentence.at(from - 1)))) {
            from--;
        }
        Token head = sentence.at(last);
        return last > 0 && isDescribing(head) && !head.capital() ? words(text, sentence, from, last) : "";
    }

    private static boolean isApposition(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return WordClasses.isDeterminer(token)
                || token.is("who")
                || token.isWord()
                        && !WordClasses.isFunctionWord(token)
                        && !WordClasses.isFiniteVerb(token)
                        && !WordClasses.isIng(token);
    }

    private static boolean isDescribing(Token token) {
        return token.isWord()
                && !WordClasses.isFunctionWord(token)
                && !WordClasses.isAdverb(token)
                && !WordClasses.isVerb(token);
    }

    /// Whether it is said behind the name to be an institution: *Harbour Marine, the contractor*.
    static boolean isInstitution(Sentence sentence, int end) {
        int at = end + 1;
        if (!sentence.at(end).is(Kind.COMMA) || !WordClasses.isDeterminer(sentence.at(at))) {
            return false;
        }
        while (WordClasses.isNominal(sentence.at(at + 1)) && !WordClasses.isFiniteVerb(sentence.at(at + 1))) {
            at++;
        }
        return INSTITUTIONS.contains(sentence.at(at).lower())
                && !sentence.at(at + 1).is("'s");
    }

    /// The words from token `first` to token `last`, with single blanks.
    static String words(String text, Sentence sentence, int first, int last) {
        return plain(sentence.span(first, last).in(text));
    }

    /// With one blank where there are several, or line ends.
    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                plain.append(c);
            } else if (i == 0 || !Character.isWhitespace(words.charAt(i - 1))) {
                plain.append(' ');
            }
        }
        return plain.toString();
    }
}
