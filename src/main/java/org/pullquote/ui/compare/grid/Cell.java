package org.pullquote.ui.compare.grid;

import java.util.Optional;

/// One field of a table.
///
/// @param text what it says; colour never stands alone
/// @param hue the style class of its colour; empty for none
/// @param rank by which its column is sorted, the highest first
/// @param passages what is shown of it in full on request; may be empty
public record Cell(String text, String hue, int rank, String passages, Optional<Jump> jump) {
    static Cell plain(String text, int rank) {
        return new Cell(text, "", rank, "", Optional.empty());
    }
}
