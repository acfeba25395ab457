package org.pullquote.comparison;

import java.util.Arrays;

/// Where each pair of neighbouring words stands in a set of texts: the seeds from which alignments grow.
final class WordPairs {
    private static final int PLACE_BITS = 26;
    private static final long PLACES = (1L << PLACE_BITS) - 1;

    private final int[] starts;
    /// The hash of a pair above, its place in all texts below; ascending.
    private final long[] pairs;

    /// @param texts the keys of each text's words
    WordPairs(int[][] texts) {
        starts = new int[texts.length + 1];
        for (int i = 0; i < texts.length; i++) {
            starts[i + 1] = starts[i] + texts[i].length;
        }
        if (starts[texts.length] > PLACES) {
            throw new IllegalArgumentException("More than " + PLACES + " words to compare");
        }
        pairs = new long[starts[texts.length]];
        int count = 0;
        for (int i = 0; i < texts.length; i++) {
            for (int at = 0; at + 1 < texts[i].length; at++) {
                pairs[count++] = hash(texts[i][at], texts[i][at + 1]) << PLACE_BITS | starts[i] + at;
            }
        }
        Arrays.fill(pairs, count, pairs.length, Long.MAX_VALUE);
        Arrays.sort(pairs);
    }

    /// The places of a pair among the words of all texts, ascending; none where there are more than `most`.
    int[] places(int first, int second, int most) {
        long hash = hash(first, second);
        int from = firstFrom(hash << PLACE_BITS);
        int to = from;
        while (to < pairs.length && pairs[to] >>> PLACE_BITS == hash && to - from <= most) {
            to++;
        }
        if (to - from > most) {
            return new int[0];
        }
        int[] places = new int[to - from];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) (pairs[from + i] & PLACES);
        }
        return places;
    }

    /// The text in which a place stands.
    int textAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        int text = found >= 0 ? found : -found - 2;
        // texts without words begin where the next one does
        while (text + 1 < starts.length && starts[text + 1] == place) {
            text++;
        }
        return text;
    }

    /// The place of a text's first word.
    int startOf(int text) {
        return starts[text];
    }

    private int firstFrom(long value) {
        int found = Arrays.binarySearch(pairs, value);
        return found >= 0 ? found : -found - 1;
    }

    /// 37 bits, so that no pair and place is negative.
    private static long hash(int first, int second) {
        long mixed = (first * 0x9E3779B97F4A7C15L + second) * 0xC2B2AE3D27D4EB4FL;
        return mixed >>> PLACE_BITS + 1;
    }
}
