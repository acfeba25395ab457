package org.pullquote.comparison;

import java.nio.file.Path;
import java.util.List;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.databind.JsonNode;

/// Measures how passages are found that report the same thing, on pairs of sentences that people judged:
/// `PassageFigures FOLDER`, the folder with `passages.json` and `text/`.
public final class PassageFigures {
    private final QuotationFigures.Counts sure = new QuotationFigures.Counts();
    private final QuotationFigures.Counts withPartly = new QuotationFigures.Counts();

    public static void main(String[] arguments) {
        PassageFigures figures = new PassageFigures();
        Corpus corpus = new Corpus(Path.of(arguments[0]));
        for (JsonNode pair : corpus.json("passages.json")) {
            figures.judge(corpus, pair);
        }
        System.out.println("same matter, pairs that match partly left out     " + figures.sure);
        System.out.println("same matter, pairs that match partly are the same " + figures.withPartly);
    }

    private void judge(Corpus corpus, JsonNode pair) {
        String a = pair.get("a").asString();
        String b = pair.get("b").asString();
        CodePoints first = CodePoints.of(corpus.text(a));
        CodePoints second = CodePoints.of(corpus.text(b));
        List<Alignment> alignments = new Comparer()
                .compare(List.of(corpus.article(a), corpus.article(b)))
                .alignments();
        for (JsonNode label : pair.get("labels")) {
            TextSpan one = span(pair, "sentences_a", label.get(0).asInt(), first);
            TextSpan other = span(pair, "sentences_b", label.get(1).asInt(), second);
            boolean found = alignments.stream()
                    .anyMatch(alignment -> alignment.first().span().overlaps(one)
                            && alignment.second().span().overlaps(other));
            int judged = label.get(2).asInt();
            if (judged != 1) {
                sure.count(judged == 2, found);
            }
            withPartly.count(judged > 0, found);
            if (found != judged > 0) {
                System.out.println((found ? "false " : "missed ") + judged + " " + a + " " + label);
            }
        }
    }

    private static TextSpan span(JsonNode pair, String side, int sentence, CodePoints text) {
        return Corpus.span(pair.get(side).get(sentence).get("span"), text);
    }
}
