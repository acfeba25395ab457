package org.pullquote.annotation.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks for sentences of the old text that have found no place among the stretches of the new one that nothing has
/// become.
/// A sentence is taken for another only if each is the other's best match by a margin.
final class MovedSentences {
    /// By how much the best match must beat the second.
    private static final double MARGIN = 0.1;

    /// Fewer words than these say too little, unless the whole sentence is the same.
    private static final int FEWEST_WORDS = 4;

    private static final int LONG_SENTENCE = 8;

    /// A stretch of the new text that may be a moved sentence.
    private record Stretch(int from, int to) {}

    /// @param same whether the words are the same, all of them
    private record Match(int sentence, int stretch, double likeness, boolean same) {
        double rank() {
            return same ? 2 + likeness : likeness;
        }
    }

    private final WordText old;
    private final WordText fresh;
    private final Weights weights;
    private final int[] map;
    private final boolean[] moved;
    private final Set<Integer> unclear;
    private final double likeness;
    private final int[] scratch;

    MovedSentences(
            WordText old,
            WordText fresh,
            Weights weights,
            int[] map,
            boolean[] moved,
            Set<Integer> unclear,
            double likeness) {
        this.old = old;
        this.fresh = fresh;
        this.weights = weights;
        this.map = map;
        this.moved = moved;
        this.unclear = unclear;
        this.likeness = likeness;
        this.scratch = new int[old.size()];
    }

    /// Adds what it finds to the map.
    void find() {
        List<Stretch> stretches = freeStretches();
        List<Match> matches = matches(stretches);
        matches.sort(Comparator.comparingDouble(Match::rank).reversed());
        Set<Integer> placed = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        for (Match match : matches) {
            if (placed.contains(match.sentence) || taken.contains(match.stretch)) {
                continue;
            }
            if (!isRivalled(match, matches, placed, taken)) {
                placed.add(match.sentence);
                taken.add(match.stretch);
                place(match, stretches.get(match.stretch));
            }
        }
    }

    /// Whether the sentence or the stretch has another match that is nearly as good. Sentences that are the same in the
    /// same number of places are not rivals: they are taken in order.
    private boolean isRivalled(Match match, List<Match> matches, Set<Integer> placed, Set<Integer> taken) {
        List<Match> rivals = matches.stream()
                .filter(other -> !placed.contains(other.sentence) && !taken.contains(other.stretch))
                .filter(other -> other.likeness > match.likeness - MARGIN)
                .filter(other -> other.sentence == match.sentence ^ other.stretch == match.stretch)
                .toList();
        long forSentence = rivals.stream()
                .filter(other -> other.sentence == match.sentence)
                .count();
        boolean inOrder = match.same && rivals.stream().allMatch(Match::same) && 2 * forSentence == rivals.size();
        return !rivals.isEmpty() && !inOrder;
    }

    /// The stretches of each new sentence that no old word has become.
    private List<Stretch> freeStretches() {
        int[] inverse = Correspondence.inverse(map, fresh.size());
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= inverse.length; i++) {
            boolean ends = i == inverse.length || inverse[i] != Backbone.NONE || fresh.isSentenceStart(i);
            if (ends && i > from) {
                stretches.add(new Stretch(from, i));
            }
            if (ends) {
                from = i < inverse.length && inverse[i] != Backbone.NONE ? i + 1 : i;
            }
        }
        return stretches;
    }

    private List<Match> matches(List<Stretch> stretches) {
        Map<Integer, List<Integer>> stretchesWith = new HashMap<>();
        for (int s = 0; s < stretches.size(); s++) {
            for (int i = stretches.get(s).from; i < stretches.get(s).to; i++) {
                stretchesWith
                        .computeIfAbsent(fresh.code(i), _ -> new ArrayList<>())
                        .add(s);
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int sentence = 0; sentence < old.sentences(); sentence++) {
            if (isFree(sentence)) {
                for (int stretch : candidates(sentence, stretchesWith)) {
                    match(sentence, stretch, stretches.get(stretch), matches);
                }
            }
        }
        return matches;
    }

    private boolean isFree(int sentence) {
        if (unclear.contains(sentence)) {
            return false;
        }
        for (int i = old.sentenceStart(sentence); i < old.sentenceEnd(sentence); i++) {
            if (map[i] != Backbone.NONE) {
                return false;
            }
        }
        return true;
    }

    /// The stretches with at least half of the likeness that is asked for, by their words alone.
    private Set<Integer> candidates(int sentence, Map<Integer, List<Integer>> stretchesWith) {
        Map<Integer, Double> shared = new HashMap<>();
        int from = old.sentenceStart(sentence);
        int to = old.sentenceEnd(sentence);
        for (int i = from; i < to; i++) {
            double weight = weights.of(old.code(i));
            for (int stretch : stretchesWith.getOrDefault(old.code(i), List.of())) {
                shared.merge(stretch, weight, Double::sum);
            }
        }
        double least = weights.of(old, from, to) * likeness / 2;
        shared.values().removeIf(weight -> weight < least);
        return shared.keySet();
    }

    private void match(int sentence, int number, Stretch stretch, List<Match> matches) {
        int from = old.sentenceStart(sentence);
        int to = old.sentenceEnd(sentence);
        boolean same = Arrays.equals(old.codes(), from, to, fresh.codes(), stretch.from, stretch.to);
        Arrays.fill(scratch, from, to, Backbone.NONE);
        double common =
                HeaviestCommon.align(old.codes(), from, to, fresh.codes(), stretch.from, stretch.to, weights, scratch);
        double whole = Math.max(weights.of(old, from, to), extent(from, to, stretch));
        double found = common / whole;
        if (same || found >= likeness && to - from >= FEWEST_WORDS) {
            matches.add(new Match(sentence, number, found, same));
        }
    }

    /// The weight of the stretch; for a long sentence of the part only in which it was found, because where sentences
    /// end may have changed.
    private double extent(int from, int to, Stretch stretch) {
        if (to - from < LONG_SENTENCE) {
            return weights.of(fresh, stretch.from, stretch.to);
        }
        int[] found = Arrays.stream(scratch, from, to)
                .filter(place -> place != Backbone.NONE)
                .toArray();
        return found.length == 0 ? 0 : weights.of(fresh, found[0], found[found.length - 1] + 1);
    }

    private void place(Match match, Stretch stretch) {
        int from = old.sentenceStart(match.sentence);
        int to = old.sentenceEnd(match.sentence);
        HeaviestCommon.align(old.codes(), from, to, fresh.codes(), stretch.from, stretch.to, weights, map);
        for (int i = from; i < to; i++) {
            moved[i] = map[i] != Backbone.NONE;
        }
    }
}
