package org.pullquote.ui.compare;

import java.util.Optional;
import java.util.UUID;

/// A match between two neighbouring readers.
///
/// @param neighbours which two, counted from the left: the column of the left one
record Tied(int neighbours, CompareRow.Match match) {
    /// The mark of its passage in a column, if it has one there.
    Optional<UUID> mark(int column) {
        if (column == neighbours) {
            return Optional.of(MatchMarks.id(match.left().passage().span()));
        }
        return column == neighbours + 1
                ? Optional.of(MatchMarks.id(match.right().passage().span()))
                : Optional.empty();
    }
}
