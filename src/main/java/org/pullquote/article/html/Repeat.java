package org.pullquote.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Cuts what a page prints twice, as where it holds its article once for wide screens and once for narrow ones: a run
/// of long segments that follow each other as they did before. A single one may be said twice, and a plan for the week
/// says many lines again, though not in a long run.
final class Repeat {
    /// A shorter segment does not tell, and goes with its run if it was there before as well.
    private static final int LONG = 12;

    private static final int FEWEST_LONG = 4;
    private static final int FEWEST_WORDS = 100;

    private final Layout layout;
    private final boolean[] kept;
    /// For each long kept text its first place.
    private final Map<String, Integer> places = new HashMap<>();
    /// For each long kept segment the next long kept one.
    private final int[] next;

    private Repeat(Layout layout, boolean[] kept) {
        this.layout = layout;
        this.kept = kept;
        this.next = new int[kept.length];
    }

    static void cut(Layout layout, boolean[] kept) {
        new Repeat(layout, kept).cut();
    }

    private void cut() {
        int last = -1;
        int match = -1;
        int start = -1;
        int count = 0;
        int words = 0;
        for (int i = 0; i < kept.length; i++) {
            if (!isLong(i)) {
                continue;
            }
            if (last >= 0) {
                next[last] = i;
            }
            last = i;
            int before = places.getOrDefault(text(i), -1);
            boolean goesOn = before >= 0 && match >= 0 && next[match] == before;
            if (!goesOn) {
                cutRun(start, i, count, words);
                start = before >= 0 ? i : -1;
                count = 0;
                words = 0;
            }
            match = before;
            count += before >= 0 ? 1 : 0;
            words += before >= 0 ? layout.wordings[i].count() : 0;
            places.putIfAbsent(text(i), i);
        }
        cutRun(start, kept.length, count, words);
    }

    private void cutRun(int from, int to, int count, int words) {
        if (from < 0 || count < FEWEST_LONG || words < FEWEST_WORDS) {
            return;
        }
        Set<String> before = new HashSet<>();
        for (int i = 0; i < from; i++) {
            if (kept[i]) {
                before.add(text(i));
            }
        }
        for (int i = from; i < to; i++) {
            kept[i] &= !before.contains(text(i));
        }
    }

    private boolean isLong(int i) {
        return kept[i] && layout.wordings[i].count() >= LONG;
    }

    private String text(int i) {
        return layout.segments.get(i).text();
    }
}
