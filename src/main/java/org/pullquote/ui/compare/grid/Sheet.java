package org.pullquote.ui.compare.grid;

import java.util.List;

/// A table of a story.
///
/// @param title the first column's
/// @param columns those of the cells
/// @param lineHeight in pixels
/// @param empty what is said where there are no lines, and what to do
public record Sheet(String title, List<String> columns, List<Line> lines, double lineHeight, String empty) {
    /// Before there is anything to show.
    public static final Sheet NOTHING = new Sheet("", List.of(), List.of(), 40, "");

    public Sheet {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
