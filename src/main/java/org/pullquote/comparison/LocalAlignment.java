package org.pullquote.comparison;

import java.util.Arrays;
import java.util.Optional;
import org.pullquote.text.TextSpan;

/// Finds the run of words in one text that is most like a run of words in another: Smith and Waterman's local alignment
/// (1981) with Gotoh's affine gaps (1982), on words in place of bases. A long omission costs little more than a short
/// one, and one that an ellipsis marks next to nothing.
final class LocalAlignment {
    /// Where the two runs stand.
    ///
    /// @param first the indexes of the words in the first text
    /// @param second the indexes of the words in the second text
    /// @param matches how many words are the same
    /// @param weight what those words weigh
    record Region(TextSpan first, TextSpan second, int matches, int weight) {}

    private static final int MATCH = 2;
    private static final int MISMATCH = -2;
    private static final int OPEN = -2;
    private static final int EXTEND = -1;
    private static final int MARKED_OPEN = -1;
    private static final int MARKED_EXTEND = 0;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private static final byte STOP = 0;
    private static final byte DIAGONAL = 1;
    private static final byte FROM_FIRST_GAP = 2;
    private static final byte FROM_SECOND_GAP = 3;
    private static final byte FIRST_GAP_GOES_ON = 4;
    private static final byte SECOND_GAP_GOES_ON = 8;

    private final Witness first;
    private final Witness second;
    private final TextSpan a;
    private final TextSpan b;
    private final Weights weights;
    private final int width;
    private final byte[] trace;
    private int best;
    private int bestRow;
    private int bestColumn;

    private LocalAlignment(Witness first, TextSpan a, Witness second, TextSpan b, Weights weights) {
        this.first = first;
        this.second = second;
        this.a = a;
        this.b = b;
        this.weights = weights;
        this.width = b.length() + 1;
        this.trace = new byte[(a.length() + 1) * width];
    }

    /// The best pair of runs within the words `a` of one text and `b` of another, if they share a word.
    static Optional<Region> of(Witness first, TextSpan a, Witness second, TextSpan b, Weights weights) {
        LocalAlignment alignment = new LocalAlignment(first, a, second, b, weights);
        alignment.fill();
        return alignment.best == 0 ? Optional.empty() : Optional.of(alignment.region());
    }

    private void fill() {
        int[] score = new int[width];
        // a gap in the first text skips words of the second, and the other way round
        int[] secondGap = new int[width];
        Arrays.fill(secondGap, IMPOSSIBLE);
        boolean[] marks = new boolean[width];
        for (int column = 1; column < width; column++) {
            marks[column] = second.hasEllipsisBefore(b.start() + column);
        }
        int[] keys = Arrays.copyOfRange(second.keys(), b.start(), b.end());
        for (int row = 1; row <= a.length(); row++) {
            fill(row, keys, marks, score, secondGap);
        }
    }

    /// Fills one row; the scores are those of the row above before, and its own then.
    private void fill(int row, int[] keys, boolean[] marks, int[] score, int[] secondGap) {
        int word = a.start() + row - 1;
        int key = first.key(word);
        int match = MATCH * weights.of(key);
        boolean firstMarks = first.hasEllipsisBefore(word + 1);
        int firstOpen = firstMarks ? MARKED_OPEN : OPEN;
        int firstExtend = firstMarks ? MARKED_EXTEND : EXTEND;
        int line = row * width;
        int diagonal = 0;
        int left = 0;
        int firstGap = IMPOSSIBLE;
        for (int column = 1; column < width; column++) {
            int above = score[column];
            int open = left + firstOpen;
            int extend = firstGap + firstExtend;
            int step = extend > open ? FIRST_GAP_GOES_ON : 0;
            firstGap = Math.max(open, extend);
            open = above + (marks[column] ? MARKED_OPEN : OPEN);
            extend = secondGap[column] + (marks[column] ? MARKED_EXTEND : EXTEND);
            step |= extend > open ? SECOND_GAP_GOES_ON : 0;
            int gap = Math.max(open, extend);
            secondGap[column] = gap;
            int value = diagonal + (keys[column - 1] == key ? match : MISMATCH);
            int from = DIAGONAL;
            if (value <= 0) {
                value = 0;
                from = STOP;
            }
            if (firstGap > value) {
                value = firstGap;
                from = FROM_FIRST_GAP;
            }
            if (gap > value) {
                value = gap;
                from = FROM_SECOND_GAP;
            }
            diagonal = above;
            left = value;
            score[column] = value;
            trace[line + column] = (byte) (step | from);
            if (value > best) {
                best = value;
                bestRow = row;
                bestColumn = column;
            }
        }
    }

    private Region region() {
        int row = bestRow;
        int column = bestColumn;
        int matches = 0;
        int weight = 0;
        int from = trace[row * width + column] & 3;
        while (from != STOP) {
            int step = trace[row * width + column];
            if (from == DIAGONAL) {
                int key = first.key(a.start() + row - 1);
                if (key == second.key(b.start() + column - 1)) {
                    matches++;
                    weight += weights.of(key);
                }
                row--;
                column--;
                from = trace[row * width + column] & 3;
            } else if (from == FROM_FIRST_GAP) {
                column--;
                from = (step & FIRST_GAP_GOES_ON) != 0 ? FROM_FIRST_GAP : trace[row * width + column] & 3;
            } else {
                row--;
                from = (step & SECOND_GAP_GOES_ON) != 0 ? FROM_SECOND_GAP : trace[row * width + column] & 3;
            }
        }
        return new Region(
                new TextSpan(a.start() + row, a.start() + bestRow),
                new TextSpan(b.start() + column, b.start() + bestColumn),
                matches,
                weight);
    }
}
