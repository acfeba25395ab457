package org.pullquote.annotation.anchoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pullquote.text.TextSpan;

/// A text that is edited while every word of it is followed, so that it is known where each stands in the end.
final class Manuscript {
    /// A word as it is printed, with what sticks to it.
    ///
    /// @param origin its number in the first text; none for a word that was put in
    private record Token(String text, int origin) {}

    private static final int NONE = -1;

    /// A stop, but not that of an initial or a title, before what may begin a sentence.
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[\\p{L}\\d,%)][\\p{L}\\d)][.!?][”\"’']?)(?<!\\b(?:Mr|Ms|Dr|Mrs|Sen|Rep|Gov|Gen|St|Jr|vs|No)\\.)"
                    + "\\s+(?=[\\p{Lu}“\"‘'])");

    private final Random random;
    /// Words by sentence and sentences by paragraph.
    private final List<List<List<Token>>> paragraphs = new ArrayList<>();
    private int size;

    Manuscript(String text, Random random) {
        this.random = random;
        for (String paragraph : text.strip().split("\\n+")) {
            List<List<Token>> sentences = new ArrayList<>();
            for (String sentence : SENTENCE_END.split(paragraph.strip())) {
                List<Token> tokens = new ArrayList<>();
                for (String word : sentence.strip().split("\\s+")) {
                    if (!word.isEmpty()) {
                        tokens.add(new Token(word, size++));
                    }
                }
                if (!tokens.isEmpty()) {
                    sentences.add(tokens);
                }
            }
            if (!sentences.isEmpty()) {
                paragraphs.add(sentences);
            }
        }
    }

    /// The number of words of the first text.
    int size() {
        return size;
    }

    String text() {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> paragraph.stream()
                        .map(sentence -> sentence.stream().map(Token::text).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    /// Where the words from `first` to `last` of the first text (both included) stand now, in UTF-16 units; empty if
    /// none is left.
    Optional<TextSpan> span(int first, int last) {
        int at = 0;
        Optional<TextSpan> span = Optional.empty();
        for (List<List<Token>> paragraph : paragraphs) {
            int begun = at;
            for (Token token : paragraph.stream().flatMap(List::stream).toList()) {
                if (token.origin >= first && token.origin <= last) {
                    TextSpan here = TextSpan.at(at, token.text.length());
                    span = Optional.of(span.map(known -> known.cover(here)).orElse(here));
                }
                at += token.text.length() + 1;
            }
            at += at == begun ? 0 : 1;
        }
        return span;
    }

    /// A run of `length` words that stand in one sentence, by the numbers of its first and last. Sentences that stand
    /// several times are left out: when one of them goes, nobody could say which.
    Optional<int[]> passage(int length) {
        Map<String, Long> times =
                sentences().stream().collect(Collectors.groupingBy(Manuscript::print, Collectors.counting()));
        List<List<Token>> fit = sentences().stream()
                .filter(sentence -> sentence.size() >= length && times.getOrDefault(print(sentence), 0L) == 1)
                .toList();
        if (fit.isEmpty()) {
            return Optional.empty();
        }
        List<Token> sentence = fit.get(random.nextInt(fit.size()));
        int from = random.nextInt(sentence.size() - length + 1);
        return Optional.of(new int[] {sentence.get(from).origin, sentence.get(from + length - 1).origin});
    }

    private static String print(List<Token> sentence) {
        return sentence.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /// Takes the sentences out that hold any of the words.
    void deleteSentencesOf(int first, int last) {
        for (List<List<Token>> paragraph : paragraphs) {
            paragraph.removeIf(sentence -> holds(sentence, first, last));
        }
    }

    /// Takes about a share of the other sentences out.
    void deleteOthers(double share, int first, int last) {
        for (List<List<Token>> paragraph : paragraphs) {
            paragraph.removeIf(sentence -> !holds(sentence, first, last) && random.nextDouble() < share);
        }
    }

    /// Moves about a share of the sentences elsewhere.
    void move(double share) {
        int count = (int) Math.round(sentences().size() * share);
        for (int i = 0; i < count; i++) {
            List<List<Token>> from = paragraphs.get(random.nextInt(paragraphs.size()));
            if (!from.isEmpty()) {
                List<Token> sentence = from.remove(random.nextInt(from.size()));
                List<List<Token>> to = paragraphs.get(random.nextInt(paragraphs.size()));
                to.add(random.nextInt(to.size() + 1), sentence);
            }
        }
    }

    /// Puts sentences in between.
    void insert(List<String> sentences) {
        for (String sentence : sentences) {
            List<List<Token>> to = paragraphs.get(random.nextInt(paragraphs.size()));
            to.add(
                    random.nextInt(to.size() + 1),
                    Arrays.stream(sentence.split("\\s+"))
                            .map(word -> new Token(word, NONE))
                            .collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    /// Exchanges, takes out or adds about a share of the words that are not of the passage.
    void changeOthers(double share, int first, int last, List<String> words) {
        for (List<Token> sentence : sentences()) {
            for (int i = sentence.size() - 1; i >= 0; i--) {
                int origin = sentence.get(i).origin;
                boolean inside = origin >= first && origin <= last
                        || i > 0 && sentence.get(i - 1).origin >= first && origin <= last && origin != NONE;
                if (!inside && random.nextDouble() < share) {
                    change(sentence, i, words);
                }
            }
        }
    }

    /// Changes `count` words of the passage, wherever in it.
    void changePassage(int count, int first, int last, List<String> words) {
        List<Integer> origins = new ArrayList<>();
        for (int origin = first; origin <= last; origin++) {
            origins.add(origin);
        }
        Collections.shuffle(origins, random);
        Set<Integer> chosen = Set.copyOf(origins.subList(0, count));
        for (List<Token> sentence : sentences()) {
            for (int i = sentence.size() - 1; i >= 0; i--) {
                if (chosen.contains(sentence.get(i).origin)) {
                    change(sentence, i, words);
                }
            }
        }
    }

    /// Prints the text with other quotation marks, dashes, spaces and forms of accents.
    void changeForms() {
        boolean curly = random.nextBoolean();
        boolean decomposed = random.nextBoolean();
        for (List<Token> sentence : sentences()) {
            sentence.replaceAll(token -> new Token(form(token.text, curly, decomposed), token.origin));
        }
    }

    private static String form(String word, boolean curly, boolean decomposed) {
        String marks = curly
                ? word.replaceAll("^\"", "“")
                        .replace("\"", "”")
                        .replaceAll("^'", "‘")
                        .replace("'", "’")
                : word.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
        String dashes = marks.replace("--", "—").replace("…", "...");
        return Normalizer.normalize(dashes, decomposed ? Normalizer.Form.NFD : Normalizer.Form.NFC);
    }

    private void change(List<Token> sentence, int i, List<String> words) {
        Token token = sentence.get(i);
        String other = words.get(random.nextInt(words.size()));
        switch (random.nextInt(4)) {
            case 0 -> {
                if (sentence.size() > 1) {
                    sentence.remove(i);
                }
            }
            case 1 -> sentence.add(i + 1, new Token(other, NONE));
            default -> sentence.set(i, new Token(other, token.origin));
        }
    }

    private List<List<Token>> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    private static boolean holds(List<Token> sentence, int first, int last) {
        return sentence.stream().anyMatch(token -> token.origin >= first && token.origin <= last);
    }
}
