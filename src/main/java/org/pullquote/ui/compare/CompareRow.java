package org.pullquote.ui.compare;

import java.util.List;
import java.util.Optional;
import org.pullquote.comparison.AlignmentKind;
import org.pullquote.comparison.Decision;
import org.pullquote.comparison.Detail;
import org.pullquote.comparison.Only;
import org.pullquote.comparison.Trim;
import org.pullquote.text.TextSpan;

/// A line of the comparison's table.
public sealed interface CompareRow {
    /// Two passages that go together. Only quotations have word differences; a paraphrase differs throughout.
    ///
    /// @param trims what the sentence of one has beyond the end of the other's quotation
    /// @param details names, numbers, dates and likelihoods that differ, those of the left passage first
    record Match(
            AlignmentKind kind,
            Side left,
            Side right,
            boolean hasWordDifferences,
            List<Trim> trims,
            List<Detail> details,
            Optional<Decision> decision)
            implements CompareRow {
        public Match {
            trims = List.copyOf(trims);
            details = List.copyOf(details);
        }

        /// Whether one of them prints words that the other does not.
        boolean differs() {
            return hasWordDifferences || !trims.isEmpty();
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
