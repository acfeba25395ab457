package org.pullquote.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;
import tools.jackson.databind.JsonNode;

/// Measures how quotations are found and their words told apart, on pairs of quotations that people judged:
/// `QuotationFigures FOLDER`, the folder with `quotations.json` and `text/`.
public final class QuotationFigures {
    private final Counts utterances = new Counts();
    private final Counts unsureUtterances = new Counts();
    private final Counts words = new Counts();
    private final List<String> misses = new ArrayList<>();
    private int withoutDifferences;
    private int falselyDiffering;

    public static void main(String[] arguments) {
        QuotationFigures figures = new QuotationFigures();
        Corpus corpus = new Corpus(Path.of(arguments[0]));
        for (JsonNode pair : corpus.json("quotations.json")) {
            figures.judge(corpus, pair);
        }
        figures.misses.forEach(System.out::println);
        System.out.println("same utterance   " + figures.utterances);
        System.out.println("… judged unsurely " + figures.unsureUtterances);
        System.out.println("word differences " + figures.words);
        System.out.println("pairs without differences for which some were shown: " + figures.falselyDiffering + " of "
                + figures.withoutDifferences);
    }

    private void judge(Corpus corpus, JsonNode pair) {
        String a = corpus.text(pair.get("a").asString());
        String b = corpus.text(pair.get("b").asString());
        TextSpan one = Corpus.span(pair.get("qa").get("span"), CodePoints.of(a));
        TextSpan other = Corpus.span(pair.get("qb").get("span"), CodePoints.of(b));
        List<Alignment> found = new Comparer()
                        .compare(List.of(
                                corpus.article(pair.get("a").asString()),
                                corpus.article(pair.get("b").asString())))
                        .alignments()
                        .stream()
                        .filter(alignment -> alignment.kind() != AlignmentKind.PARAPHRASE)
                        .filter(alignment -> alignment.first().span().overlaps(one)
                                && alignment.second().span().overlaps(other))
                        .toList();
        String label = pair.get("label").asString();
        boolean unsure = pair.get("unsure").asBoolean();
        boolean same = !label.equals("none");
        (unsure ? unsureUtterances : utterances).count(same, !found.isEmpty());
        if (same == found.isEmpty()) {
            misses.add((same ? "missed " : "false ") + (unsure ? "(unsure) " : "")
                    + pair.get("qa").get("text") + " / " + pair.get("qb").get("text"));
        }
        if (same && !found.isEmpty() && pair.get("word_differences").isArray()) {
            compareWords(pair, found, one, other);
        }
    }

    private void compareWords(JsonNode pair, List<Alignment> found, TextSpan one, TextSpan other) {
        List<String> gold = new ArrayList<>();
        for (JsonNode difference : pair.get("word_differences")) {
            add(gold, "a:", difference.get(0).asString());
            add(gold, "b:", difference.get(1).asString());
        }
        List<String> shown = new ArrayList<>();
        for (Alignment alignment : found) {
            for (Difference difference : alignment.wordDifferences()) {
                TextSpan own = difference.article() == 0 ? one : other;
                TextSpan opposite = difference.article() == 0 ? other : one;
                boolean judged = own.contains(difference.span())
                        && opposite.start() <= difference.opposite().start()
                        && difference.opposite().end() <= opposite.end() + 3;
                if (!judged || difference.isMarked()) {
                    continue;
                }
                add(shown, difference.article() == 0 ? "a:" : "b:", difference.text());
            }
        }
        withoutDifferences += gold.isEmpty() ? 1 : 0;
        falselyDiffering += gold.isEmpty() && !shown.isEmpty() ? 1 : 0;
        List<String> missed = new ArrayList<>(gold);
        for (String word : shown) {
            words.count(missed.remove(word), true);
        }
        missed.forEach(word -> words.count(true, false));
        if (!gold.equals(shown)) {
            misses.add("words " + shown + ", expected " + gold + " in "
                    + pair.get("qa").get("text"));
        }
    }

    private static void add(List<String> words, String side, String text) {
        Words.of(text).stream().map(Word::normal).map(word -> side + word).forEach(words::add);
    }

    /// True and false answers.
    static final class Counts {
        private int right;
        private int missed;
        private int wrong;

        void count(boolean gold, boolean found) {
            right += gold && found ? 1 : 0;
            missed += gold && !found ? 1 : 0;
            wrong += !gold && found ? 1 : 0;
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + missed + wrong);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "F1 %.3f (right %d, missed %d, wrong %d)", f1(), right, missed, wrong);
        }
    }
}
