package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.pullquote.article.Article;

/// Compares what several outlets published on one event. The same articles in the same order always give the same
/// comparison; it keeps nothing between two of them and may be used from several threads.
public final class Comparer {
    /// By the order of their articles, then of their passages.
    static final Comparator<Alignment> BY_PLACE = Comparator.comparingInt(
                    (Alignment found) -> found.first().article())
            .thenComparingInt(found -> found.second().article())
            .thenComparingInt(found -> found.first().span().start())
            .thenComparingInt(found -> found.second().span().start())
            .thenComparingInt(found -> found.first().span().end());

    /// Compares until the thread is interrupted.
    ///
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted
    public Comparison compare(List<Article> articles) {
        return compare(articles, () -> Thread.currentThread().isInterrupted());
    }

    /// @param cancelled asked again and again whether to go on
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    public Comparison compare(List<Article> articles, BooleanSupplier cancelled) {
        Map<String, Integer> vocabulary = new HashMap<>();
        List<Witness> witnesses = new ArrayList<>();
        for (Article article : articles) {
            witnesses.add(new Witness(witnesses.size(), article, vocabulary));
        }
        Weights weights = new Weights(vocabulary);
        List<Alignment> quotations = QuotationAlignments.of(new Collation(witnesses, weights, cancelled).finds());
        Passages passages = Passages.of(articles, witnesses, quotations, cancelled);
        List<Alignment> alignments = new ArrayList<>(quotations);
        alignments.addAll(passages.alignments());
        alignments.sort(BY_PLACE);
        List<Only> only = articles.size() < 2 ? List.of() : Singles.of(witnesses, passages, alignments);
        return new Comparison(articles.size(), alignments, only, Remarks.of(articles, witnesses));
    }
}
