package org.pullquote.annotation.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.pullquote.text.TextSpan;

/// Looks for sentences of the old text that have found no place among the stretches of the new one that nothing has
/// become. A sentence is taken for another only if each is the other's best match by a margin.
final class MovedSentences {
    /// By how much the best match must beat the second.
    private static final double MARGIN = 0.1;

    /// Fewer words than these say too little, unless a whole sentence is the same.
    private static final int FEWEST_WORDS = 4;

    /// Of a sentence of so many words a part is enough to look for, and it may stand in a longer stretch, because where
    /// sentences end may have changed.
    private static final int LONG_SENTENCE = 8;

    /// How much is compared, in words. Where a text says the same thousands of times, what is left when it is spent is
    /// not looked for.
    private static final long ENOUGH_WORK = 50_000_000;

    private final WordText old;
    private final WordText fresh;
    private final Weights weights;
    private final int[] map;
    private final boolean[] moved;
    private final Set<Integer> unclear;
    private final double likeness;
    private final int[] scratch;
    private final boolean[] taken;
    private long work;

    /// An old stretch and where it was found, both in words.
    ///
    /// @param same whether the words are the same and all those of their sentences
    private record Match(TextSpan was, TextSpan is, double likeness, boolean same) {
        double rank() {
            return same ? 1 + likeness : likeness;
        }
    }

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
        this.taken = new boolean[fresh.size()];
    }

    /// Adds what it finds to the map.
    void find() {
        List<Match> matches = matches();
        matches.sort(Comparator.comparingDouble(Match::rank).reversed());
        boolean found = true;
        while (found && work < ENOUGH_WORK) {
            found = false;
            matches.removeIf(match -> isTaken(match.is) || map[match.was.start()] != Backbone.NONE);
            for (Match match : List.copyOf(matches)) {
                boolean free = work < ENOUGH_WORK && !isTaken(match.is) && !isPlaced(match.was);
                if (free && !isRivalled(match, matches)) {
                    place(match);
                    found = true;
                }
            }
        }
    }

    /// Whether the sentence or its place has another match that is nearly as good. Sentences that are the same in the
    /// same number of places are not rivals: they are taken in order.
    private boolean isRivalled(Match match, List<Match> matches) {
        work += matches.size();
        List<Match> rivals = matches.stream()
                .filter(other -> other.likeness > match.likeness - MARGIN)
                .filter(other -> other.was.overlaps(match.was) ^ other.is.overlaps(match.is))
                .filter(other -> !isTaken(other.is) && !isPlaced(other.was))
                .toList();
        long elsewhere =
                rivals.stream().filter(other -> other.was.overlaps(match.was)).count();
        boolean inOrder = match.same && rivals.stream().allMatch(Match::same) && 2 * elsewhere == rivals.size();
        return !rivals.isEmpty() && !inOrder;
    }

    private boolean isTaken(TextSpan place) {
        for (int i = place.start(); i < place.end(); i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaced(TextSpan stretch) {
        return Arrays.stream(map, stretch.start(), stretch.end()).anyMatch(place -> place != Backbone.NONE);
    }

    /// The stretches of each sentence of a text whose words are free.
    private static List<TextSpan> stretches(WordText text, IntPredicate isFree) {
        List<TextSpan> stretches = new ArrayList<>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int from = text.sentenceStart(sentence);
            for (int i = from; i <= text.sentenceEnd(sentence); i++) {
                if (i == text.sentenceEnd(sentence) || !isFree.test(i)) {
                    if (i > from) {
                        stretches.add(new TextSpan(from, i));
                    }
                    from = i + 1;
                }
            }
        }
        return stretches;
    }

    private List<Match> matches() {
        int[] inverse = Correspondence.inverse(map, fresh.size());
        List<TextSpan> places = stretches(fresh, word -> inverse[word] == Backbone.NONE);
        Map<Integer, List<Integer>> placesWith = new HashMap<>();
        for (int place = 0; place < places.size(); place++) {
            for (int i = places.get(place).start(); i < places.get(place).end(); i++) {
                placesWith
                        .computeIfAbsent(fresh.code(i), _ -> new ArrayList<>())
                        .add(place);
            }
        }
        List<Match> matches = new ArrayList<>();
        for (TextSpan stretch : stretches(old, word -> map[word] == Backbone.NONE)) {
            boolean looksFor = isSentence(old, stretch) || stretch.length() >= LONG_SENTENCE;
            if (looksFor && !unclear.contains(old.sentenceOf(stretch.start()))) {
                for (int place : candidates(stretch, placesWith)) {
                    match(stretch, places.get(place), matches);
                }
            }
        }
        return matches;
    }

    private static boolean isSentence(WordText text, TextSpan stretch) {
        return text.isSentenceStart(stretch.start()) && text.isSentenceStart(stretch.end());
    }

    /// The places with at least half of the likeness that is asked for, by their words alone.
    private Set<Integer> candidates(TextSpan stretch, Map<Integer, List<Integer>> placesWith) {
        Map<Integer, Double> shared = new HashMap<>();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            double weight = weights.of(old.code(i));
            List<Integer> same = placesWith.getOrDefault(old.code(i), List.of());
            work += same.size();
            for (int place : work < ENOUGH_WORK ? same : List.<Integer>of()) {
                shared.merge(place, weight, Double::sum);
            }
        }
        double least = weights.of(old, stretch.start(), stretch.end()) * likeness / 2;
        shared.values().removeIf(weight -> weight < least);
        return shared.keySet();
    }

    private void match(TextSpan was, TextSpan place, List<Match> matches) {
        long table = (long) was.length() * place.length();
        work += table;
        if (table > Backbone.LARGEST_TABLE || work > ENOUGH_WORK) {
            return;
        }
        Arrays.fill(scratch, was.start(), was.end(), Backbone.NONE);
        double common = align(was, place, scratch);
        TextSpan is = extent(was, place);
        double whole = Math.max(weights.of(old, was.start(), was.end()), weights.of(fresh, is.start(), is.end()));
        boolean same = isSentence(old, was)
                && isSentence(fresh, place)
                && Arrays.equals(old.codes(), was.start(), was.end(), fresh.codes(), place.start(), place.end());
        double found = common / whole;
        if (same || found >= likeness && was.length() >= FEWEST_WORDS) {
            matches.add(new Match(was, is, found, same));
        }
    }

    private double align(TextSpan was, TextSpan place, int[] result) {
        return HeaviestCommon.align(
                old.codes(), was.start(), was.end(), fresh.codes(), place.start(), place.end(), weights, result);
    }

    /// The place; for a long sentence the part only in which it was found.
    private TextSpan extent(TextSpan was, TextSpan place) {
        int[] found = Arrays.stream(scratch, was.start(), was.end())
                .filter(word -> word != Backbone.NONE)
                .toArray();
        return was.length() < LONG_SENTENCE || found.length == 0
                ? place
                : new TextSpan(found[0], found[found.length - 1] + 1);
    }

    private void place(Match match) {
        align(match.was, match.is, map);
        Arrays.fill(taken, match.is.start(), match.is.end(), true);
        for (int i = match.was.start(); i < match.was.end(); i++) {
            moved[i] = map[i] != Backbone.NONE;
        }
    }
}
