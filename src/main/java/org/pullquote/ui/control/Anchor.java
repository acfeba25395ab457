package org.pullquote.ui.control;

/// The row on which a column hangs, and where its top stands: from it the places of all others are counted.
final class Anchor {
    private final RowHeights heights;
    private int row;
    private double y;

    /// @param heights of the rows, all of which the column has
    Anchor(RowHeights heights) {
        this.heights = heights;
    }

    int row() {
        return row;
    }

    /// Hangs the column on this row, with its top so many pixels below the top of the view.
    void hang(int on, double top) {
        row = on;
        y = top;
    }

    /// Moves everything down by so many pixels, or up where negative.
    void move(double pixels) {
        y += pixels;
    }

    /// Hangs the column so that what lies this far below the top of its first row stands at the top of the view.
    void hangAt(double above) {
        row = heights.rowAt(above);
        y = heights.between(0, row) - above;
    }

    /// How much lies above the view, in pixels.
    double above() {
        return heights.between(0, row) - y;
    }

    /// Where a row's top is, in pixels below the top of the view.
    double topOf(int other) {
        return y + heights.between(row, other);
    }

    double bottomOf(int other) {
        return topOf(other) + heights.of(other);
    }

    /// Follows an exchange of rows.
    ///
    /// @param from the first row that is no longer there, or before which the new ones stand
    /// @param gone how many are no longer there
    /// @param come how many stand in their place
    void splice(int from, int gone, int come) {
        if (row >= from + gone) {
            row += come - gone;
        }
        row = Math.clamp(row, 0, Math.max(0, heights.count() - 1));
    }

    /// Goes to a row within these bounds where the one it is on has gone far out of the view, so that no row between is
    /// made for nothing.
    void comeNear(double top, double bottom) {
        while (row > 0 && y > bottom) {
            y -= heights.of(--row);
        }
        if (y > bottom) {
            // There is nothing above the first row that could be shown instead.
            y = 0;
        }
        comeBelow(top);
    }

    /// Goes to the first row that is in the view.
    void comeIntoView() {
        while (row > 0 && y > 0) {
            y -= heights.of(--row);
        }
        while (row < heights.count() - 1 && y + heights.of(row) <= 0) {
            y += heights.of(row++);
        }
    }

    private void comeBelow(double top) {
        while (row < heights.count() - 1 && y + heights.of(row) < top) {
            y += heights.of(row++);
        }
    }
}
