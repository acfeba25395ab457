package org.pullquote.ui.control;

import java.util.function.IntToDoubleFunction;

/// How high the rows of a column are, one below the other: as measured or, as long as nobody has, as estimated. In
/// pixels.
final class RowHeights {
    private double[] heights = {};

    void reset(int count, IntToDoubleFunction estimate) {
        heights = new double[count];
        estimate(0, count, estimate);
    }

    /// Some rows are exchanged for others.
    void splice(int from, int gone, int come, IntToDoubleFunction estimate) {
        double[] before = heights;
        heights = new double[before.length - gone + come];
        System.arraycopy(before, 0, heights, 0, from);
        System.arraycopy(before, from + gone, heights, from + come, before.length - from - gone);
        estimate(from, from + come, estimate);
    }

    int count() {
        return heights.length;
    }

    double of(int row) {
        return heights[row];
    }

    void set(int row, double height) {
        heights[row] = height;
    }

    /// How far the top of one row is below that of another; negative if it is above.
    double between(int from, int to) {
        double sum = 0;
        for (int row = Math.min(from, to); row < Math.max(from, to); row++) {
            sum += heights[row];
        }
        return from <= to ? sum : -sum;
    }

    /// The row that is so far below the top of the first, or the last one.
    int rowAt(double y) {
        int row = 0;
        double left = y;
        while (row < heights.length - 1 && heights[row] <= left) {
            left -= heights[row++];
        }
        return row;
    }

    private void estimate(int from, int to, IntToDoubleFunction estimate) {
        for (int row = from; row < to; row++) {
            heights[row] = estimate.applyAsDouble(row);
        }
    }
}
