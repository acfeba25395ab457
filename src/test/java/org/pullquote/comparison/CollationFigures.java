package org.pullquote.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pullquote.article.Article;
import org.pullquote.article.Metadata;
import org.pullquote.text.Quotation;
import org.pullquote.text.Quotations;
import org.pullquote.text.Sentences;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Words;

/// Measures how quotations are found again that were printed otherwise on purpose: `CollationFigures FOLDER`, the
/// folder with `articles.json` and `text/`. Every third quotation of every article is put into a report on another
/// event, in each way that [Reprint] knows, and should be told for what it is.
public final class CollationFigures {
    private static final int SHORTEST = 8;

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final boolean telling = Boolean.getBoolean("figures.telling");

    public static void main(String[] arguments) {
        CollationFigures figures = new CollationFigures();
        Corpus corpus = new Corpus(Path.of(arguments[0]));
        List<String> names = new ArrayList<>(corpus.json("articles.json").propertyNames());
        for (int i = 0; i < names.size(); i++) {
            figures.judge(corpus.text(names.get(i)), corpus.text(names.get((i + 40) % names.size())));
        }
        figures.tallies.forEach((name, tally) -> System.out.printf(Locale.ROOT, "%-26s %s%n", name, tally));
    }

    private void judge(String text, String elsewhere) {
        Article article = Corpus.article(text, Metadata.NONE);
        List<String> carrier = Sentences.in(elsewhere).stream()
                .map(span -> span.in(elsewhere))
                .filter(sentence -> Quotations.in(sentence).isEmpty())
                .limit(12)
                .toList();
        List<Quotation> quotations = Quotations.in(text).stream()
                .filter(found -> found.closed() && found.pieces().size() == 1)
                .filter(found -> Words.of(found.content().in(text)).size() >= SHORTEST)
                .toList();
        for (int i = 0; i < quotations.size(); i += 3) {
            TextSpan content = quotations.get(i).content();
            for (Reprint reprint : Reprint.values()) {
                int seed = text.length() + i;
                reprint.of(content.in(text), seed).ifPresent(print -> judge(article, content, carrier, reprint, print));
            }
        }
    }

    private void judge(Article article, TextSpan content, List<String> carrier, Reprint reprint, Reprint.Print print) {
        List<String> paragraphs = new ArrayList<>(carrier.subList(0, Math.min(6, carrier.size())));
        paragraphs.addAll(print.paragraphs());
        paragraphs.addAll(carrier.subList(Math.min(6, carrier.size()), carrier.size()));
        Article other = Corpus.paragraphs(paragraphs.toArray(String[]::new));
        TextSpan printed = where(other.text(), print.paragraphs());
        Optional<Alignment> found = new Comparer()
                .compare(List.of(article, other)).alignments().stream()
                        .filter(alignment -> alignment.first().span().overlaps(content)
                                && alignment.second().span().overlaps(printed))
                        .filter(alignment -> alignment.isOfQuotations() && alignment.kind() != AlignmentKind.PARAPHRASE)
                        .max(Comparator.comparingInt(
                                alignment -> alignment.second().text().length()));
        tallies.computeIfAbsent(reprint.name().toLowerCase(Locale.ROOT), unknown -> new Tally())
                .count(content.in(article.text()), print, found);
    }

    private static TextSpan where(String text, List<String> paragraphs) {
        int start = text.indexOf(paragraphs.getFirst());
        int end = text.indexOf(paragraphs.getLast()) + paragraphs.getLast().length();
        return new TextSpan(start, end);
    }

    /// What came of one way of printing.
    private final class Tally {
        private int asked;
        private int right;
        private int missed;
        private int wrongKind;
        private int wrongWords;

        void count(String quotation, Reprint.Print print, Optional<Alignment> found) {
            asked++;
            String trouble = "";
            if (found.isPresent() != print.kind().isPresent()) {
                missed++;
                trouble = found.isPresent() ? "false" : "missed";
            } else if (found.isPresent()) {
                Alignment alignment = found.get();
                List<String> words = alignment.wordDifferences().stream()
                        .map(difference -> difference.article() + ":" + difference.text())
                        .toList();
                boolean kind = alignment.kind() == print.kind().orElseThrow();
                boolean same = normal(words).equals(normal(print.differences()));
                wrongKind += kind ? 0 : 1;
                wrongWords += same ? 0 : 1;
                right += kind && same ? 1 : 0;
                trouble = (kind ? "" : "kind " + alignment.kind() + " ")
                        + (same ? "" : "words " + words + " not " + print.differences());
            } else {
                right++;
            }
            if (telling && !trouble.isEmpty()) {
                System.out.println(trouble + "\n    " + quotation + "\n    " + print.paragraphs());
            }
        }

        private static List<List<String>> normal(List<String> words) {
            return words.stream()
                    .map(text ->
                            Words.of(text).stream().map(word -> word.normal()).toList())
                    .toList();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%4d, right %.3f (found wrongly or not at all %d, wrong kind %d, wrong words %d)",
                    asked,
                    right / (double) asked,
                    missed,
                    wrongKind,
                    wrongWords);
        }
    }
}
