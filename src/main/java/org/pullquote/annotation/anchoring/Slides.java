package org.pullquote.annotation.anchoring;

/// Where the words before a gap equal those at its end, the gap could as well lie further back ("he said. He said."),
/// and the other way round. Such a gap is moved so that it begins and ends with sentences, as deletions and insertions
/// do.
final class Slides {
    private final WordText text;
    private final int[] map;

    private Slides(WordText text, int[] map) {
        this.text = text;
        this.map = map;
    }

    /// Moves the gaps of one text; `map` has the other's word for each of its words, ascending, or [Backbone#NONE].
    static void settle(WordText text, int[] map) {
        Slides slides = new Slides(text, map);
        int i = 0;
        while (i < map.length) {
            if (map[i] != Backbone.NONE) {
                i++;
                continue;
            }
            int end = i;
            while (end < map.length && map[end] == Backbone.NONE) {
                end++;
            }
            i = Math.max(slides.settle(i, end), i + 1);
        }
    }

    /// Settles the gap and yields its new end.
    private int settle(int from, int to) {
        int back = 0;
        while (canGoBack(from - back, to - back)) {
            back++;
        }
        int forth = 0;
        while (canGoForth(from + forth, to + forth)) {
            forth++;
        }
        int best = 0;
        for (int shift = -back; shift <= forth; shift++) {
            if (fit(from + shift, to + shift) > fit(from + best, to + best)) {
                best = shift;
            }
        }
        for (int k = 0; k > best; k--) {
            map[to + k - 1] = map[from + k - 1];
            map[from + k - 1] = Backbone.NONE;
        }
        for (int k = 0; k < best; k++) {
            map[from + k] = map[to + k];
            map[to + k] = Backbone.NONE;
        }
        return to + best;
    }

    private boolean canGoBack(int from, int to) {
        return from > 0 && map[from - 1] != Backbone.NONE && text.code(from - 1) == text.code(to - 1);
    }

    private boolean canGoForth(int from, int to) {
        return to < map.length && map[to] != Backbone.NONE && text.code(from) == text.code(to);
    }

    private int fit(int from, int to) {
        return (text.isSentenceStart(from) ? 1 : 0) + (text.isSentenceStart(to) ? 1 : 0);
    }
}
