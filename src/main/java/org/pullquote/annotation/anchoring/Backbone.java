package org.pullquote.annotation.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Aligns two texts in order: which word of the new one each word of the old one became.
///
/// Runs of words that stand once in either text are the fixed points, the longest chain of them that keeps its order is
/// taken (Bram Cohen's patience diff, with runs of words in place of lines), and the gaps between are treated likewise
/// with shorter runs. What is left is aligned by the heaviest common subsequence, where words that follow each other
/// count more.
final class Backbone {
    static final int NONE = -1;

    private static final int[] RUNS = {6, 4, 3, 2, 1};

    /// The largest gap that is aligned exhaustively, in pairs of words.
    static final long LARGEST_TABLE = 250_000;

    /// How often a gap is parted again. Texts that people wrote need few; one can be made that is parted word by word.
    private static final int DEEPEST = 60;

    private final int[] old;
    private final int[] fresh;
    private final Weights weights;
    private final int[] map;

    private Backbone(int[] old, int[] fresh, Weights weights) {
        this.old = old;
        this.fresh = fresh;
        this.weights = weights;
        this.map = new int[old.length];
        Arrays.fill(map, NONE);
    }

    /// For each old word the new one, ascending, or [#NONE].
    static int[] align(WordText old, WordText fresh, Weights weights) {
        Backbone backbone = new Backbone(old.codes(), fresh.codes(), weights);
        backbone.align(0, old.size(), 0, fresh.size(), 0);
        return backbone.map;
    }

    private void align(int oldFrom, int oldTo, int newFrom, int newTo, int depth) {
        if (oldFrom >= oldTo || newFrom >= newTo || depth > DEEPEST) {
            return;
        }
        for (int run : RUNS) {
            List<int[]> fixed = longestChain(fixedPoints(run, oldFrom, oldTo, newFrom, newTo));
            if (!fixed.isEmpty()) {
                fix(fixed, run);
                alignGaps(oldFrom, oldTo, newFrom, newTo, depth + 1);
                return;
            }
        }
        if ((long) (oldTo - oldFrom) * (newTo - newFrom) <= LARGEST_TABLE) {
            HeaviestCommon.align(old, oldFrom, oldTo, fresh, newFrom, newTo, weights, map);
        }
    }

    private void alignGaps(int oldFrom, int oldTo, int newFrom, int newTo, int depth) {
        int gapOld = oldFrom;
        int gapNew = newFrom;
        for (int i = oldFrom; i < oldTo; i++) {
            if (map[i] != NONE) {
                int mapped = map[i];
                align(gapOld, i, gapNew, mapped, depth);
                gapOld = i + 1;
                gapNew = mapped + 1;
            }
        }
        align(gapOld, oldTo, gapNew, newTo, depth);
    }

    /// Pairs of places, ascending in the old text, of runs that stand once in either range.
    private List<int[]> fixedPoints(int run, int oldFrom, int oldTo, int newFrom, int newTo) {
        Map<Run, Integer> inOld = places(old, run, oldFrom, oldTo);
        if (inOld.isEmpty()) {
            return List.of();
        }
        Map<Run, Integer> inNew = places(fresh, run, newFrom, newTo);
        List<int[]> points = new ArrayList<>();
        inOld.forEach((key, place) -> {
            int other = inNew.getOrDefault(key, NONE);
            if (place != NONE && other != NONE) {
                points.add(new int[] {place, other});
            }
        });
        points.sort((a, b) -> Integer.compare(a[0], b[0]));
        return points;
    }

    /// Where each run of words stands; [#NONE] where it stands more than once.
    private static Map<Run, Integer> places(int[] codes, int run, int from, int to) {
        Map<Run, Integer> places = new HashMap<>();
        for (int i = from; i + run <= to; i++) {
            places.merge(new Run(codes, i, run), i, (_, _) -> NONE);
        }
        return places;
    }

    /// The longest subsequence that ascends in the new text too.
    private static List<int[]> longestChain(List<int[]> points) {
        int[] tails = new int[points.size()];
        int[] before = new int[points.size()];
        int length = 0;
        for (int i = 0; i < points.size(); i++) {
            int place = points.get(i)[1];
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (points.get(tails[middle])[1] < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? NONE : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int i = length == 0 ? NONE : tails[length - 1]; i != NONE; i = before[i]) {
            chain.add(points.get(i));
        }
        return chain.reversed();
    }

    private void fix(List<int[]> chain, int run) {
        int lastOld = NONE;
        int lastNew = NONE;
        for (int[] point : chain) {
            for (int k = 0; k < run; k++) {
                if (point[0] + k > lastOld && point[1] + k > lastNew) {
                    lastOld = point[0] + k;
                    lastNew = point[1] + k;
                    map[lastOld] = lastNew;
                }
            }
        }
    }

    /// A run of words as a key; a view, so that nothing is copied.
    private static final class Run {
        private final int[] codes;
        private final int from;
        private final int length;
        private final int hash;

        Run(int[] codes, int from, int length) {
            this.codes = codes;
            this.from = from;
            this.length = length;
            int h = 1;
            for (int i = from; i < from + length; i++) {
                h = 31 * h + codes[i];
            }
            this.hash = h;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Run run
                    && length == run.length
                    && Arrays.equals(codes, from, from + length, run.codes, run.from, run.from + length);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
