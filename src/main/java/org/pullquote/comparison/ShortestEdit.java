package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pullquote.text.TextSpan;

/// The fewest words to take out of one run and put in from another to make the one the other: Myers' greedy search
/// (1986). For each number of changes it goes as far as it can on each diagonal, along which the runs are the same.
final class ShortestEdit {
    private final int[] first;
    private final int[] second;
    /// How far the search comes in the first run with each number of changes, by the diagonal, the lowest first; only
    /// every second one is reached.
    private final List<int[]> reached = new ArrayList<>();

    private ShortestEdit(int[] first, int[] second) {
        this.first = first;
        this.second = second;
    }

    /// The places at which the runs differ, in order; words stay between any two of them.
    static List<Hunk> between(int[] first, int[] second) {
        ShortestEdit edit = new ShortestEdit(first, second);
        edit.search();
        return edit.hunks();
    }

    private void search() {
        int[] before = {0};
        for (int changes = 0; ; changes++) {
            int[] now = new int[changes + 1];
            reached.add(now);
            for (int at = 0; at <= changes; at++) {
                int diagonal = 2 * at - changes;
                int i = changes == 0 ? 0 : takesIn(before, at, changes) ? before[at] : before[at - 1] + 1;
                while (i < first.length && i - diagonal < second.length && first[i] == second[i - diagonal]) {
                    i++;
                }
                now[at] = i;
                if (i >= first.length && i - diagonal >= second.length) {
                    return;
                }
            }
            before = now;
        }
    }

    /// Whether a diagonal is reached further by putting a word in than by taking one out.
    private static boolean takesIn(int[] before, int at, int changes) {
        return at == 0 || at != changes && before[at - 1] < before[at];
    }

    /// Goes back from the end over the changes that led there.
    private List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int changes = reached.size() - 1;
        int at = (first.length - second.length + changes) / 2;
        for (; changes > 0; changes--) {
            int[] before = reached.get(changes - 1);
            boolean in = takesIn(before, at, changes);
            int i = in ? before[at] : before[at - 1] + 1;
            int j = i - (2 * at - changes);
            Hunk change = new Hunk(new TextSpan(in ? i : i - 1, i), new TextSpan(in ? j - 1 : j, j));
            if (!hunks.isEmpty() && change.touches(hunks.getLast())) {
                change = change.cover(hunks.removeLast());
            }
            hunks.add(change);
            at = in ? at : at - 1;
        }
        Collections.reverse(hunks);
        return hunks;
    }
}
