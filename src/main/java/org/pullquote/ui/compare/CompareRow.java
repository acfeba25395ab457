package org.pullquote.ui.compare;

import java.util.List;
import java.util.Optional;
import org.pullquote.comparison.AlignmentKind;
import org.pullquote.comparison.Decision;
import org.pullquote.comparison.Detail;
import org.pullquote.comparison.Only;
import org.pullquote.text.TextSpan;

/// A line of the comparison's table.
public sealed interface CompareRow {
    /// Two passages that go together. Only quotations have word differences; a paraphrase differs throughout.
    ///
    /// @param details names, numbers, dates and likelihoods that differ, those of the left passage first
    record Match(
            AlignmentKind kind,
            Side left,
            Side right,
            boolean hasWordDifferences,
            List<Detail> details,
            Optional<Decision> decision)
            implements CompareRow {
        public Match {
            details = List.copyOf(details);
        }
    }

    /// A passage for which no matching one was found on the other side.
    record OnlyHere(boolean isLeft, Only only) implements CompareRow {}

    /// Where it stands in the left or the right article; empty where it has no passage there.
    default Optional<TextSpan> span(boolean left) {
        return switch (this) {
            case Match match ->
                Optional.of((left ? match.left() : match.right()).passage().span());
            case OnlyHere here ->
                here.isLeft() == left ? Optional.of(here.only().passage().span()) : Optional.empty();
        };
    }
}
