package org.pullquote.comparison;

import java.util.List;
import java.util.function.IntPredicate;
import org.pullquote.text.TextSpan;

/// A place at which two runs of words differ: words of the one stand where words of the other do, or where none do.
///
/// @param first the places of the words in the first run
/// @param second the places of the words in the second run
record Hunk(TextSpan first, TextSpan second) {
    /// The differences of two runs: Myers' (1986), of all scripts of the same length one with few places. Words
    /// left out may begin like the words behind them, and could then stand a little later as well: they are put
    /// together with their neighbours, and where an ellipsis stands for them.
    ///
    /// @param firstMarks whether an ellipsis stands before a word of the first run
    /// @param secondMarks whether one stands before a word of the second run
    static List<Hunk> between(int[] first, int[] second, IntPredicate firstMarks, IntPredicate secondMarks) {
        List<Hunk> hunks = ShortestEdit.between(first, second);
        join(hunks, first, second);
        for (int i = 0; i < hunks.size(); i++) {
            int before = i == 0 ? 0 : hunks.get(i - 1).first().end();
            int after = i + 1 == hunks.size()
                    ? first.length
                    : hunks.get(i + 1).first().start();
            hunks.set(i, hunks.get(i).atMark(first, second, before, after, firstMarks, secondMarks));
        }
        return hunks;
    }

    private static void join(List<Hunk> hunks, int[] first, int[] second) {
        int i = 0;
        while (i + 1 < hunks.size()) {
            Hunk one = hunks.get(i);
            Hunk other = hunks.get(i + 1);
            int gap = other.first().start() - one.first().end();
            if (one.slides(gap, first, second)) {
                hunks.set(i, one.moved(gap).cover(other));
                hunks.remove(i + 1);
                i = Math.max(0, i - 1);
            } else if (other.slides(-gap, first, second)) {
                hunks.set(i, one.cover(other.moved(-gap)));
                hunks.remove(i + 1);
                i = Math.max(0, i - 1);
            } else {
                i++;
            }
        }
    }

    /// Where the run that lacks the words has an ellipsis, if moving them there makes no other difference.
    private Hunk atMark(
            int[] firstKeys,
            int[] secondKeys,
            int before,
            int after,
            IntPredicate firstMarks,
            IntPredicate secondMarks) {
        if (!isOneSided()) {
            return this;
        }
        for (int by = before - first.start(); by <= after - first.end(); by++) {
            boolean marked =
                    second.isEmpty() ? secondMarks.test(second.start() + by) : firstMarks.test(first.start() + by);
            if (marked && slides(by, firstKeys, secondKeys)) {
                return moved(by);
            }
        }
        return this;
    }

    private boolean isOneSided() {
        return first.isEmpty() != second.isEmpty();
    }

    /// Whether the runs are the same if the words left out are taken to stand this much later.
    private boolean slides(int by, int[] firstKeys, int[] secondKeys) {
        if (!isOneSided()) {
            return false;
        }
        int[] keys = second.isEmpty() ? firstKeys : secondKeys;
        TextSpan words = second.isEmpty() ? first : second;
        for (int i = 0; i < Math.abs(by); i++) {
            int out = by > 0 ? words.start() + i : words.end() - 1 - i;
            int in = by > 0 ? words.end() + i : words.start() - 1 - i;
            if (in < 0 || in >= keys.length || keys[out] != keys[in]) {
                return false;
            }
        }
        return true;
    }

    private Hunk moved(int by) {
        return new Hunk(first.shift(by), second.shift(by));
    }

    /// Whether nothing that stays is between this and a later one.
    boolean touches(Hunk later) {
        return first.end() == later.first.start() && second.end() == later.second.start();
    }

    Hunk cover(Hunk other) {
        return new Hunk(first.cover(other.first), second.cover(other.second));
    }
}
