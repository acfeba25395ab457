package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.pullquote.article.Article;

/// Compares what several outlets published on one event. The same articles in the same order always give the same
/// comparison; it keeps nothing between two of them and may be used from several threads.
public final class Comparer {
    /// By the order of their articles, then of their passages.
    static final Comparator<Alignment> BY_PLACE = Comparer::byPlace;

    /// Compares until the thread is interrupted.
    ///
    /// @throws CancellationException if the thread is interrupted
    public Comparison compare(List<Article> articles) {
        return compare(articles, (_, _) -> {});
    }

    /// Compares until the thread is interrupted.
    ///
    /// @param progress told again and again how far it is; what it throws ends the comparison
    /// @throws CancellationException if the thread is interrupted
    public Comparison compare(List<Article> articles, Progress progress) {
        Course course = new Course((done, all) -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The comparison was cancelled");
            }
            progress.reached(done, all);
        });
        Map<String, Integer> vocabulary = new HashMap<>();
        List<Witness> witnesses = new ArrayList<>();
        for (Article article : articles) {
            course.at(witnesses.size(), articles.size());
            witnesses.add(new Witness(witnesses.size(), article, vocabulary));
        }
        course.next();
        List<Collation.Find> finds = new Collation(witnesses, new Weights(vocabulary), course).finds();
        course.next();
        List<Alignment> quotations = new QuotationAlignments(articles.size(), course).of(finds);
        course.next();
        Passages passages = Passages.of(articles, witnesses, quotations, course);
        List<Alignment> alignments = new ArrayList<>(quotations);
        alignments.addAll(passages.alignments());
        alignments.sort(BY_PLACE);
        List<Only> only = articles.size() < 2 ? List.of() : Singles.of(witnesses, passages, alignments);
        return new Comparison(articles.size(), alignments, only, Remarks.of(articles, witnesses));
    }

    private static int byPlace(Alignment one, Alignment other) {
        Passage first = one.first();
        Passage otherFirst = other.first();
        if (first.article() != otherFirst.article()) {
            return Integer.compare(first.article(), otherFirst.article());
        }
        Passage second = one.second();
        Passage otherSecond = other.second();
        if (second.article() != otherSecond.article()) {
            return Integer.compare(second.article(), otherSecond.article());
        }
        if (first.span().start() != otherFirst.span().start()) {
            return Integer.compare(first.span().start(), otherFirst.span().start());
        }
        if (second.span().start() != otherSecond.span().start()) {
            return Integer.compare(second.span().start(), otherSecond.span().start());
        }
        return Integer.compare(first.span().end(), otherFirst.span().end());
    }
}
