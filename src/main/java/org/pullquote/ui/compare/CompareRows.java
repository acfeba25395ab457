package org.pullquote.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.AlignmentKind;
import org.pullquote.comparison.Comparison;
import org.pullquote.comparison.Decisions;
import org.pullquote.comparison.Detail;
import org.pullquote.comparison.Details;

/// The lines that a comparison has of two articles.
final class CompareRows {
    private final Optional<Comparison> comparison;
    private final Decisions decisions;
    private final Pair pair;
    private final List<CompareRow.Match> matches;

    CompareRows(Optional<Comparison> comparison, Decisions decisions, Pair pair) {
        this.comparison = comparison;
        this.decisions = decisions;
        this.pair = pair;
        matches = comparison
                .map(made -> made.between(pair.left(), pair.right()).stream()
                        .map(this::match)
                        .sorted(Comparator.comparingInt(
                                match -> match.left().passage().span().start()))
                        .toList())
                .orElse(List.of());
    }

    /// All matches of the two, in the order of the left text.
    List<CompareRow.Match> matches() {
        return matches;
    }

    List<CompareRow> of(Shown which) {
        return switch (which) {
            case DIFFERENCES ->
                matches.stream()
                        .filter(CompareRow.Match::differs)
                        .map(CompareRow.class::cast)
                        .toList();
            case MATCHES -> List.copyOf(matches);
            case ONLY_LEFT -> only(true);
            case ONLY_RIGHT -> only(false);
        };
    }

    private List<CompareRow> only(boolean isLeft) {
        int article = isLeft ? pair.left() : pair.right();
        return comparison
                .map(made -> made.onlyIn(article).stream()
                        .map(only -> (CompareRow) new CompareRow.OnlyHere(isLeft, only))
                        .toList())
                .orElse(List.of());
    }

    private CompareRow.Match match(Alignment alignment) {
        return new CompareRow.Match(
                alignment.kind(),
                Side.of(alignment, pair.left(), pair.right()),
                Side.of(alignment, pair.right(), pair.left()),
                alignment.kind() != AlignmentKind.PARAPHRASE
                        && !alignment.wordDifferences().isEmpty(),
                alignment.trims(),
                details(alignment),
                decisions.on(alignment));
    }

    private List<Detail> details(Alignment alignment) {
        return Details.of(alignment).stream()
                .map(detail -> pair.left() < pair.right()
                        ? detail
                        : new Detail(detail.kind(), /* first= */ detail.second(), /* second= */ detail.first()))
                .toList();
    }
}
