package org.pullquote.annotation.anchoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks for parts of sentences that were moved, word for word: runs among the old words that have found no place and
/// the new ones that nothing has become. Where sentences are taken apart ([MovedSentences] looks for whole ones), as by
/// a full stop that ends none, such a run is what is left of them. A run must be long, and its words rare enough, that
/// nobody writes it twice by chance; and it must stand once only on either side.
final class MovedRuns {
    private static final int FEWEST_WORDS = 6;

    private static final double LEAST_WEIGHT = 3;

    /// Where a run begins that stands several times.
    private static final int SEVERAL = -2;

    private final WordText old;
    private final WordText fresh;
    private final Weights weights;
    private final int[] map;
    private final boolean[] moved;

    MovedRuns(WordText old, WordText fresh, Weights weights, int[] map, boolean[] moved) {
        this.old = old;
        this.fresh = fresh;
        this.weights = weights;
        this.map = map;
        this.moved = moved;
    }

    /// Adds what it finds to the map.
    void find() {
        int[] inverse = Correspondence.inverse(map, fresh.size());
        Map<List<Integer>, Integer> inOld = runs(old, map);
        Map<List<Integer>, Integer> inFresh = runs(fresh, inverse);
        int word = 0;
        while (word + FEWEST_WORDS <= old.size()) {
            List<Integer> run = isFree(map, word) ? run(old, word) : List.of();
            int place = inOld.getOrDefault(run, SEVERAL) == word ? inFresh.getOrDefault(run, SEVERAL) : SEVERAL;
            int length = place == SEVERAL ? 0 : length(word, place, inverse);
            if (length > 0 && weights.of(old, word, word + length) >= LEAST_WEIGHT) {
                place(word, place, length, inverse);
                word += length;
            } else {
                word++;
            }
        }
    }

    private static boolean isFree(int[] taken, int from) {
        for (int i = from; i < from + FEWEST_WORDS; i++) {
            if (taken[i] != Backbone.NONE) {
                return false;
            }
        }
        return true;
    }

    /// Every run of free words, and where it begins.
    private static Map<List<Integer>, Integer> runs(WordText text, int[] taken) {
        Map<List<Integer>, Integer> runs = new HashMap<>();
        for (int i = 0; i + FEWEST_WORDS <= text.size(); i++) {
            if (isFree(taken, i)) {
                runs.merge(run(text, i), i, (_, _) -> SEVERAL);
            }
        }
        return runs;
    }

    private static List<Integer> run(WordText text, int from) {
        Integer[] run = new Integer[FEWEST_WORDS];
        for (int i = 0; i < FEWEST_WORDS; i++) {
            run[i] = text.code(from + i);
        }
        return List.of(run);
    }

    private int length(int word, int place, int[] inverse) {
        int length = FEWEST_WORDS;
        while (word + length < old.size()
                && place + length < fresh.size()
                && map[word + length] == Backbone.NONE
                && inverse[place + length] == Backbone.NONE
                && old.code(word + length) == fresh.code(place + length)) {
            length++;
        }
        return length;
    }

    private void place(int word, int place, int length, int[] inverse) {
        for (int i = 0; i < length; i++) {
            map[word + i] = place + i;
            inverse[place + i] = word + i;
            moved[word + i] = true;
        }
    }
}
