package org.pullquote.annotation.anchoring;

/// The heaviest common subsequence of two runs of words, by dynamic programming. A word that directly follows another
/// of the subsequence in both texts counts half as much again, so that runs stay together.
final class HeaviestCommon {
    private static final float FOLLOWING = 1.5f;

    private final int[] old;
    private final int oldFrom;
    private final int rows;
    private final int[] fresh;
    private final int newFrom;
    private final int columns;
    private final Weights weights;
    /// The best of all pairs up to a row and column.
    private final float[] best;
    /// The best that ends with this very pair of words; 0 where they differ.
    private final float[] ending;

    private HeaviestCommon(int[] old, int oldFrom, int oldTo, int[] fresh, int newFrom, int newTo, Weights weights) {
        this.old = old;
        this.oldFrom = oldFrom;
        this.rows = oldTo - oldFrom;
        this.fresh = fresh;
        this.newFrom = newFrom;
        this.columns = newTo - newFrom;
        this.weights = weights;
        this.best = new float[(rows + 1) * (columns + 1)];
        this.ending = new float[best.length];
    }

    /// Writes the new place of each old word of the subsequence into `map`, and yields the subsequence's weight without
    /// the increase for following.
    static double align(
            int[] old, int oldFrom, int oldTo, int[] fresh, int newFrom, int newTo, Weights weights, int[] map) {
        HeaviestCommon table = new HeaviestCommon(old, oldFrom, oldTo, fresh, newFrom, newTo, weights);
        table.fill();
        return table.trace(map);
    }

    private int at(int row, int column) {
        return row * (columns + 1) + column;
    }

    private void fill() {
        for (int i = 1; i <= rows; i++) {
            int code = old[oldFrom + i - 1];
            float weight = weights.of(code);
            for (int j = 1; j <= columns; j++) {
                float ends = 0;
                if (fresh[newFrom + j - 1] == code) {
                    int diagonal = at(i - 1, j - 1);
                    ends = best[diagonal] + weight;
                    if (ending[diagonal] > 0) {
                        ends = Math.max(ends, ending[diagonal] + FOLLOWING * weight);
                    }
                    ending[at(i, j)] = ends;
                }
                best[at(i, j)] = Math.max(ends, Math.max(best[at(i - 1, j)], best[at(i, j - 1)]));
            }
        }
    }

    private double trace(int[] map) {
        double sum = 0;
        int i = rows;
        int j = columns;
        boolean mustMatch = false;
        while (i > 0 && j > 0) {
            float ends = ending[at(i, j)];
            if (mustMatch || ends > 0 && ends >= best[at(i, j)]) {
                int code = old[oldFrom + i - 1];
                float weight = weights.of(code);
                map[oldFrom + i - 1] = newFrom + j - 1;
                sum += weight;
                float previous = ending[at(i - 1, j - 1)];
                mustMatch = previous > 0 && previous + FOLLOWING * weight >= ends;
                i--;
                j--;
            } else if (best[at(i - 1, j)] >= best[at(i, j - 1)]) {
                i--;
            } else {
                j--;
            }
        }
        return sum;
    }
}
