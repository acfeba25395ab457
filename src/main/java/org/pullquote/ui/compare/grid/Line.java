package org.pullquote.ui.compare.grid;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One row of a table.
///
/// @param order its place in the text order
/// @param title what it is about
public record Line(int order, String title, List<Cell> cells, Optional<Jump> jump) {
    public Line {
        cells = List.copyOf(cells);
    }

    /// Whether its title or one of its cells has the words, letter case aside.
    boolean has(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return title.toLowerCase(Locale.ROOT).contains(sought)
                || cells.stream()
                        .anyMatch(cell -> (cell.text() + "\n" + cell.passages())
                                .toLowerCase(Locale.ROOT)
                                .contains(sought));
    }
}
