package org.pullquote.annotation.anchoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pullquote.text.TextSpan;

/// Which word of the new text each word of the old one became, if any.
///
/// First in order ([Backbone]); then sentences that share only chance words with their place are let go; then what is
/// left on both sides is looked through for sentences that were moved.
final class Correspondence {
    /// A sentence stays where it is if this share of its words is there, the rarer counting more.
    static final double ENOUGH = 0.5;

    /// So many words on end are not there by chance.
    private static final int LONG_RUN = 7;

    /// How much other words between those of a sentence count against them.
    private static final double SCATTER = 0.5;

    private final WordText old;
    private final WordText fresh;
    private final Weights weights;
    private final int[] map;
    private final boolean[] moved;

    private Correspondence(WordText old, WordText fresh, Weights weights) {
        this.old = old;
        this.fresh = fresh;
        this.weights = weights;
        this.map = Backbone.align(old, fresh, weights);
        this.moved = new boolean[old.size()];
    }

    /// @param likeness how like a sentence must be to one that is left over elsewhere to be taken for it, from 0 to 1
    /// @param whole whether the old text is the whole one, so that parts of its sentences can be looked for
    static Correspondence between(String oldText, String newText, double likeness, boolean whole) {
        Map<String, Integer> vocabulary = new HashMap<>();
        WordText old = new WordText(oldText, vocabulary);
        WordText fresh = new WordText(newText, vocabulary);
        Weights weights = new Weights(old, fresh, vocabulary.size());
        Correspondence correspondence = new Correspondence(old, fresh, weights);
        correspondence.settle();
        correspondence.letGoOfChance();
        correspondence.extend();
        Set<Integer> unclear = new HashSet<>();
        new Twins(old, fresh, correspondence.map, unclear).settle();
        new MovedSentences(old, fresh, weights, correspondence.map, correspondence.moved, unclear, likeness).find();
        if (whole) {
            new MovedRuns(old, fresh, weights, correspondence.map, correspondence.moved).find();
        }
        return correspondence;
    }

    WordText old() {
        return old;
    }

    WordText fresh() {
        return fresh;
    }

    Weights weights() {
        return weights;
    }

    /// The new word that the old one became, or [Backbone#NONE].
    int of(int word) {
        return map[word];
    }

    boolean isMoved(int word) {
        return moved[word];
    }

    private void settle() {
        Slides.settle(old, map);
        int[] inverse = inverse(map, fresh.size());
        Slides.settle(fresh, inverse);
        System.arraycopy(inverse(inverse, old.size()), 0, map, 0, map.length);
    }

    static int[] inverse(int[] map, int size) {
        int[] inverse = new int[size];
        Arrays.fill(inverse, Backbone.NONE);
        for (int i = 0; i < map.length; i++) {
            if (map[i] != Backbone.NONE) {
                inverse[map[i]] = i;
            }
        }
        return inverse;
    }

    private void letGoOfChance() {
        for (int sentence = 0; sentence < old.sentences(); sentence++) {
            int from = old.sentenceStart(sentence);
            int to = old.sentenceEnd(sentence);
            TextSpan core = core(from, to);
            letGo(from, likeness(from, to, core) < ENOUGH ? to : core.start());
            letGo(core.end(), to);
        }
    }

    /// The part of a sentence whose words lie together in the new text: the stretch of aligned words with the greatest
    /// weight, less what other new words lie between them.
    private TextSpan core(int from, int to) {
        TextSpan best = new TextSpan(from, from);
        double bestWorth = 0;
        double worth = 0;
        int begin = from;
        int last = Backbone.NONE;
        for (int i = from; i < to; i++) {
            if (map[i] == Backbone.NONE) {
                continue;
            }
            worth -= last == Backbone.NONE ? 0 : SCATTER * weights.of(fresh, map[last] + 1, map[i]);
            if (worth <= 0) {
                worth = 0;
                begin = i;
            }
            worth += weights.of(old.code(i));
            if (worth > bestWorth) {
                bestWorth = worth;
                best = new TextSpan(begin, i + 1);
            }
            last = i;
        }
        return best;
    }

    /// The weight of the core's words that are there, against that of the sentence or, where they lie scattered over
    /// more than a sentence's worth of other words, of the stretch they lie in.
    private double likeness(int from, int to, TextSpan core) {
        if (core.isEmpty()) {
            return 0;
        }
        double there = 0;
        for (int i = core.start(); i < core.end(); i++) {
            there += map[i] == Backbone.NONE ? 0 : weights.of(old.code(i));
        }
        double stretch = weights.of(fresh, map[core.start()], map[core.end() - 1] + 1);
        return there / Math.max(weights.of(old, from, to), stretch);
    }

    /// Runs that are long enough not to be there by chance stay.
    private void letGo(int from, int to) {
        int i = from;
        while (i < to) {
            int end = i + 1;
            while (end < to && map[i] != Backbone.NONE && map[end] == map[end - 1] + 1) {
                end++;
            }
            if (end - i < LONG_RUN) {
                Arrays.fill(map, i, end, Backbone.NONE);
            }
            i = end;
        }
    }

    /// Words beside aligned ones that are the same and were bound to a sentence that has been let go.
    private void extend() {
        int[] inverse = inverse(map, fresh.size());
        for (int i = 1; i < map.length; i++) {
            if (map[i] == Backbone.NONE && map[i - 1] != Backbone.NONE && !old.isSentenceStart(i)) {
                join(i, map[i - 1] + 1, inverse);
            }
        }
        for (int i = map.length - 2; i >= 0; i--) {
            if (map[i] == Backbone.NONE && map[i + 1] != Backbone.NONE && !old.isSentenceStart(i + 1)) {
                join(i, map[i + 1] - 1, inverse);
            }
        }
    }

    private void join(int word, int place, int[] inverse) {
        if (place >= 0
                && place < fresh.size()
                && inverse[place] == Backbone.NONE
                && fresh.code(place) == old.code(word)) {
            map[word] = place;
            inverse[place] = word;
        }
    }
}
