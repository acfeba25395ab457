package org.pullquote.article.html;

import java.util.Arrays;

/// The chance from which on a page's segments are kept: that with which the words kept can be expected to agree best
/// with the article's, by F1. It is half the best F1 that can be expected (Lipton, Elkan and Naryanaswamy, Optimal
/// Thresholding of Classifiers to Maximize F1 Measure, 2014): near a half on a page of whose article the model is
/// sure, and lower on one of a sort that it does not know, as a recipe or a discussion, where it doubts every line.
final class Threshold {
    /// What has a smaller chance is not kept, however little the model knows the page.
    private static final float LEAST = 0.08f;

    private static final float MOST = 0.5f;

    /// More words of a segment do not count: one long segment is no more certain than another.
    private static final int LONG = 400;

    private Threshold() {}

    static float of(Layout layout, float[] chances) {
        int[] words = new int[chances.length];
        double expected = 0;
        for (int i = 0; i < words.length; i++) {
            words[i] = weight(layout, i);
            expected += chances[i] * words[i];
        }
        double kept = 0;
        double right = 0;
        double best = 0;
        for (int i : fromTheSurest(chances)) {
            kept += words[i];
            right += chances[i] * words[i];
            best = Math.max(best, 2 * right / (kept + expected + 1e-9));
        }
        return (float) Math.clamp(best / 2, LEAST, MOST);
    }

    static int weight(Layout layout, int i) {
        return Math.min(LONG, layout.wordings[i].count());
    }

    /// The segments that may be kept at all, from the one with the greatest chance on.
    private static int[] fromTheSurest(float[] chances) {
        long[] keys = new long[chances.length];
        int count = 0;
        for (int i = 0; i < chances.length; i++) {
            if (chances[i] >= LEAST) {
                keys[count++] = (long) Float.floatToIntBits(chances[i]) << 32 | i;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) keys[count - 1 - i];
        }
        return order;
    }
}
