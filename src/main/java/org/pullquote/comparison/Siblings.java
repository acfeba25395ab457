package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Proposes which articles report the same event: those that use the same rare words, names and those of the beginning
/// above all, and that were published within a few days. An article that is like many others says less by being like
/// this one, so that what any report on a war or a parliament has in common counts little (after Conneau and others,
/// “Word Translation Without Parallel Data”, 2018).
///
/// Articles are added one by one and asked for at any time, by one thread. It keeps about four bytes for each word of
/// an article that is not common; the fingerprints themselves stay where they are kept.
///
/// @param <K> by which articles are known
public final class Siblings<K> {
    /// An article that may report the same event.
    ///
    /// @param score how alike the two are, from 0 to 1
    public record Sibling<K>(K key, double score) {}

    /// Two articles that are at least so alike may well report the same event: of what is above it in libraries of 2 to
    /// 184 articles on 58 events, with their dates, 90 % to 100 % does, and 93 % to 98 % of what does is above it.
    public static final double SAME_EVENT = 0.2;

    /// So many of an article's most telling words choose the candidates, and so many of those are looked at closely.
    private static final int TELLING = 80;

    private static final int CANDIDATES = 100;

    /// So many of the candidates are compared with each other …
    private static final int CROWD = 30;

    /// … and those are in a crowd that are like so many of them; that counts this much against them.
    private static final int NEIGHBOURS = 10;

    private static final double CROWDED = 0.7;

    private final Function<Collection<K>, Map<K, Fingerprint>> kept;
    private final Postings postings = new Postings();
    /// The keys by number; empty where another fingerprint of the same article came later.
    private final List<Optional<K>> keys = new ArrayList<>();

    private final Map<K, Integer> numbers = new HashMap<>();

    /// @param kept gives the fingerprints of articles that were added; one without is not proposed
    public Siblings(Function<Collection<K>, Map<K, Fingerprint>> kept) {
        this.kept = kept;
    }

    public int size() {
        return numbers.size();
    }

    /// Adds an article, or puts it in place of the one with its key.
    public void add(K key, Fingerprint fingerprint) {
        remove(key);
        int number = keys.size();
        for (int i = 0; i < fingerprint.size(); i++) {
            postings.add(fingerprint.term(i), number);
        }
        keys.add(Optional.of(key));
        numbers.put(key, number);
    }

    /// No longer proposes the article.
    public void remove(K key) {
        Integer before = numbers.remove(key);
        if (before != null) {
            keys.set(before, Optional.empty());
        }
    }

    /// The articles that come nearest, best first, whether or not this one was added.
    ///
    /// @param key the article's own, which is not proposed
    /// @param most how many at most
    public List<Sibling<K>> of(K key, Fingerprint asked, int most) {
        WeightedPrint vector = vector(asked);
        List<K> candidates = Arrays.stream(candidates(vector))
                .mapToObj(keys::get)
                .flatMap(Optional::stream)
                .filter(other -> !other.equals(key))
                .toList();
        Map<K, Fingerprint> prints = kept.apply(candidates);
        List<Near<K>> near = new ArrayList<>();
        for (K other : candidates) {
            Optional.ofNullable(prints.get(other))
                    .map(this::vector)
                    .ifPresent(its -> near.add(new Near<>(other, its, vector.cosine(its) * nearness(vector, its))));
        }
        near.sort(Comparator.comparingDouble((Near<K> one) -> -one.likeness()));
        List<Near<K>> crowd = near.subList(0, Math.min(CROWD, near.size()));
        double[] ranks = new double[crowd.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = crowd.get(i).likeness() - CROWDED * crowding(crowd, i);
        }
        return IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -ranks[i]))
                .limit(most)
                .map(i -> new Sibling<>(crowd.get(i).key(), crowd.get(i).likeness()))
                .toList();
    }

    private record Near<K>(K key, WeightedPrint vector, double likeness) {}

    /// How like the others around the article asked for one of them is, on the average of those it is most like.
    private static <K> double crowding(List<Near<K>> crowd, int at) {
        double[] likeness = IntStream.range(0, crowd.size())
                .filter(i -> i != at)
                .mapToDouble(i -> -crowd.get(at).vector().cosine(crowd.get(i).vector()))
                .sorted()
                .limit(NEIGHBOURS)
                .toArray();
        return -Arrays.stream(likeness).sum() / NEIGHBOURS;
    }

    /// The numbers of the articles that share most of the telling words.
    private int[] candidates(WeightedPrint asked) {
        float[] sums = new float[keys.size()];
        IntStream.range(0, asked.print().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -asked.weight(i)))
                .limit(TELLING)
                .forEach(i -> postings.addTo(
                        asked.print().term(i),
                        (float) (asked.weight(i) * rarity(asked.print().term(i))),
                        sums));
        int[] best = new int[CANDIDATES];
        int count = 0;
        float least = 0;
        for (int number = 0; number < sums.length; number++) {
            if (sums[number] > least) {
                count = insert(best, count, number, sums);
                least = count == CANDIDATES ? sums[best[count - 1]] : 0;
            }
        }
        return Arrays.copyOf(best, count);
    }

    /// Puts the number in its place among the best, which descend; how many there are then.
    private static int insert(int[] best, int count, int number, float[] sums) {
        int at = count == best.length ? count - 1 : count;
        while (at > 0 && sums[best[at - 1]] < sums[number]) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = number;
        return Math.min(best.length, count + 1);
    }

    private WeightedPrint vector(Fingerprint print) {
        return new WeightedPrint(print, this::rarity);
    }

    /// (Spärck Jones, 1972.)
    private double rarity(int term) {
        return Math.log(1 + keys.size() / (double) Math.max(1, postings.count(term)));
    }

    /// Events are reported within days; an article without a date may belong to any.
    private static double nearness(WeightedPrint one, WeightedPrint other) {
        long days = one.print().daysTo(other.print()).orElse(0L);
        return days <= 3 ? 1 : Math.max(0.3, 1 - 0.1 * (days - 3));
    }
}
