package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pullquote.article.Article;
import org.pullquote.text.TextSpan;

/// Finds sentences that report the same thing in other words, and for each the one that comes nearest.
final class Passages {
    /// Two sentences from here on report the same thing: the best threshold on pairs that people judged.
    private static final double SAME = 0.46;

    /// A further match must come this near to the better of both sentences' best.
    private static final double FURTHER = 0.8;

    /// One sentence matches at most so many of another article.
    private static final int MOST = 4;

    /// How much of a sentence quotations must cover to speak for it.
    private static final double COVERED = 0.5;

    /// From here on two sentences are one in two wordings, whose words can be told apart.
    private static final double REWORDED = 0.75;

    private final List<Witness> witnesses;
    private final List<Sentence> sentences = new ArrayList<>();
    /// The index of each article's first sentence.
    private final int[] starts;

    private final List<Alignment> found = new ArrayList<>();
    private final List<Optional<Only.Near>> nearest = new ArrayList<>();
    /// How near each sentence's best match in each article is.
    private final List<double[]> bests = new ArrayList<>();
    /// By the articles of their passages.
    private final Map<Long, List<Alignment>> quotations;

    private Passages(List<Witness> witnesses, List<Alignment> quotations) {
        this.witnesses = witnesses;
        this.starts = new int[witnesses.size() + 1];
        this.quotations = quotations.stream()
                .collect(Collectors.groupingBy(
                        found -> pair(found.first().article(), found.second().article())));
    }

    /// @param quotations the alignments of quotations, which speak for the sentences that they fill
    static Passages of(
            List<Article> articles, List<Witness> witnesses, List<Alignment> quotations, BooleanSupplier cancelled) {
        Passages passages = new Passages(witnesses, quotations);
        Sentencing sentencing = new Sentencing();
        for (int i = 0; i < articles.size(); i++) {
            passages.sentences.addAll(sentencing.of(i, articles.get(i)));
            passages.starts[i + 1] = passages.sentences.size();
        }
        Likeness likeness = new Likeness(passages.sentences, sentencing);
        for (int i = 0; i < passages.sentences.size(); i++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The comparison was cancelled");
            }
            passages.read(i, likeness.of(i));
        }
        return passages;
    }

    List<Alignment> alignments() {
        return Collections.unmodifiableList(found);
    }

    List<Sentence> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    /// The indexes of an article's sentences.
    IntStream within(int article) {
        return IntStream.range(starts[article], starts[article + 1]);
    }

    /// The passage of another article that comes nearest to the sentence.
    Optional<Only.Near> nearest(int sentence) {
        return nearest.get(sentence);
    }

    private void read(int at, double[] likeness) {
        double[] best = new double[witnesses.size()];
        int near = -1;
        for (int i = 0; i < likeness.length; i++) {
            int article = sentences.get(i).article();
            best[article] = Math.max(best[article], likeness[i]);
            near = likeness[i] > 0 && (near < 0 || likeness[i] > likeness[near]) ? i : near;
        }
        bests.add(best);
        nearest.add(near < 0 ? Optional.empty() : Optional.of(near(near, likeness[near])));
        Sentence sentence = sentences.get(at);
        double place = (at - starts[sentence.article()]) / (double) length(sentence.article());
        for (int article = 0; article < sentence.article(); article++) {
            if (best[article] >= SAME) {
                match(sentence, place, article, likeness, best[article]);
            }
        }
    }

    /// Adds the sentences of an earlier article that report the same thing; of many that do, those that stand at about
    /// the same place.
    private void match(Sentence sentence, double place, int article, double[] likeness, double best) {
        int start = starts[article];
        IntStream.range(start, starts[article + 1])
                .filter(i -> likeness[i] >= SAME)
                .filter(i -> likeness[i] >= FURTHER * Math.min(best, bests.get(i)[sentence.article()]))
                .filter(i -> !isCovered(sentences.get(i), sentence))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -likeness[i])
                        .thenComparingDouble(i -> Math.abs((i - start) / (double) length(article) - place)))
                .limit(MOST)
                .forEach(i -> found.add(alignment(sentences.get(i), sentence, likeness[i])));
    }

    private int length(int article) {
        return starts[article + 1] - starts[article];
    }

    private Only.Near near(int sentence, double score) {
        Sentence near = sentences.get(sentence);
        String text = near.span().in(witnesses.get(near.article()).text());
        return new Only.Near(near.article(), near.span(), text, score);
    }

    /// Whether an aligned quotation is most of either sentence.
    private boolean isCovered(Sentence one, Sentence other) {
        return quotations.getOrDefault(pair(one.article(), other.article()), List.of()).stream()
                .anyMatch(quotation -> {
                    double first = share(one.span(), quotation.first().span());
                    double second = share(other.span(), quotation.second().span());
                    return first > 0 && second > 0 && Math.max(first, second) >= COVERED;
                });
    }

    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    private static double share(TextSpan sentence, TextSpan passage) {
        int shared = Math.min(sentence.end(), passage.end()) - Math.max(sentence.start(), passage.start());
        return Math.max(0, shared) / (double) Math.max(1, sentence.length());
    }

    private Alignment alignment(Sentence one, Sentence other, double score) {
        Witness first = witnesses.get(one.article());
        Witness second = witnesses.get(other.article());
        TextSpan words = first.words(one.span());
        TextSpan others = second.words(other.span());
        List<Passage> passages = List.of(
                first.passage(one.span(), Collation.isQuoted(first, words)),
                second.passage(other.span(), Collation.isQuoted(second, others)));
        boolean verbatim =
                Arrays.equals(first.keys(), words.start(), words.end(), second.keys(), others.start(), others.end());
        List<Difference> differences = score >= REWORDED && !words.isEmpty() && !others.isEmpty()
                ? WordDifferences.between(first, words, second, others).differences()
                : List.of();
        return new Alignment(
                verbatim ? AlignmentKind.VERBATIM : AlignmentKind.PARAPHRASE, score, passages, differences);
    }
}
