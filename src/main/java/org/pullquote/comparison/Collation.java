package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.pullquote.text.TextSpan;

/// Looks every quotation up in every other text, inside and outside quotation marks. Pairs of neighbouring words that
/// both
/// have show where to look; there the quotation is aligned word by word, and counts as found if the text has enough of
/// it.
final class Collation {
    /// A quotation found in another text.
    ///
    /// @param text which of the texts it was found in
    /// @param quotation the index of the quotation in its own text
    record Find(Witness witness, int quotation, Witness text, LocalAlignment.Region region) {
        TextSpan own() {
            return witness.characters(region.first().start(), region.first().end());
        }

        TextSpan other() {
            return text.characters(region.second().start(), region.second().end());
        }
    }

    /// How much of a quotation must be found, in words and in their weight.
    private static final double COVERAGE = 0.6;

    /// How much more for each end at which both go on with other words.
    private static final double PARTING = 0.12;

    /// Quotations shorter than this must not part from the other text at all.
    private static final int SHORT = 8;

    /// How much of the best find another one in the same text must have.
    private static final double REPEATED = 0.9;

    /// A longer quotation is looked up in parts.
    private static final int LONGEST = 400;

    /// Fewer words are a phrase, which anyone may use.
    private static final int SHORTEST = 4;

    /// How alike what stands around a phrase must be on both sides.
    private static final double LIKE_CONTEXT = 0.3;

    /// Pairs more frequent than this in a story show nothing, …
    private static final int MOST_PLACES = 400;

    /// … nor those that each article has more often than this.
    private static final int MOST_IN_ONE = 4;

    private final List<Witness> witnesses;
    private final WordPairs pairs;
    private final Weights weights;
    private final Contexts contexts;
    private final BooleanSupplier cancelled;
    private final int mostPlaces;

    Collation(List<Witness> witnesses, Weights weights, BooleanSupplier cancelled) {
        this.witnesses = witnesses;
        this.weights = weights;
        this.contexts = new Contexts(witnesses, weights);
        this.cancelled = cancelled;
        this.mostPlaces = Math.max(MOST_PLACES, MOST_IN_ONE * witnesses.size());
        this.pairs = new WordPairs(witnesses.stream().map(Witness::keys).toArray(int[][]::new));
    }

    /// Every quotation found elsewhere, by the article and place of the quotation.
    List<Find> finds() {
        List<Find> finds = new ArrayList<>();
        for (Witness witness : witnesses) {
            for (int quotation = 0; quotation < witness.quotations().size(); quotation++) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("The comparison was cancelled");
                }
                TextSpan run = witness.run(quotation);
                for (int from = run.start(); from < run.end(); from += LONGEST) {
                    finds.addAll(find(witness, quotation, new TextSpan(from, Math.min(run.end(), from + LONGEST))));
                }
            }
        }
        return finds;
    }

    private List<Find> find(Witness witness, int quotation, TextSpan run) {
        if (run.length() < 2) {
            return List.of();
        }
        List<Find> finds = new ArrayList<>();
        long[] seeds = seeds(witness, run);
        int from = 0;
        while (from < seeds.length) {
            int text = pairs.textAt(place(seeds[from]));
            int to = from;
            while (to < seeds.length && place(seeds[to]) < pairs.startOf(text + 1)) {
                to++;
            }
            if (text != witness.article()) {
                finds.addAll(findIn(witnesses.get(text), witness, quotation, run, Arrays.copyOfRange(seeds, from, to)));
            }
            from = to;
        }
        return finds;
    }

    /// Where the quotation's pairs stand: the place above, the index of the pair in the quotation below; ascending.
    private long[] seeds(Witness witness, TextSpan run) {
        long[] seeds = new long[64];
        int count = 0;
        for (int i = run.start(); i + 1 < run.end(); i++) {
            for (int place : pairs.places(witness.key(i), witness.key(i + 1), mostPlaces)) {
                if (count == seeds.length) {
                    seeds = Arrays.copyOf(seeds, count * 2);
                }
                seeds[count++] = (long) place << 32 | i;
            }
        }
        seeds = Arrays.copyOf(seeds, count);
        Arrays.sort(seeds);
        return seeds;
    }

    private static int place(long seed) {
        return (int) (seed >>> 32);
    }

    /// The best place in one text, and others that are about as good and in quotation marks: a text may repeat what it
    /// quotes.
    private List<Find> findIn(Witness text, Witness witness, int quotation, TextSpan run, long[] seeds) {
        List<LocalAlignment.Region> regions = regions(witness, run, text, seeds).stream()
                .filter(region -> suffices(witness, run, text, region))
                .toList();
        Optional<LocalAlignment.Region> best = regions.stream().reduce((one, other) -> better(one, other, text));
        List<Find> finds = new ArrayList<>();
        for (LocalAlignment.Region region : regions) {
            boolean again = run.length() >= SHORTEST
                    && region.weight() >= REPEATED * best.orElseThrow().weight()
                    && isQuoted(text, region.second());
            boolean apart =
                    finds.stream().noneMatch(find -> find.region().second().overlaps(region.second()));
            if (region.equals(best.orElseThrow()) || again && apart) {
                finds.add(new Find(witness, quotation, text, region));
            }
        }
        return finds;
    }

    /// The alignments in one text, around the stretches that have most of the quotation's pairs.
    private List<LocalAlignment.Region> regions(Witness witness, TextSpan run, Witness text, long[] seeds) {
        int reach = run.length() + run.length() / 2 + 12;
        int needed = Math.max(1, run.length() / 7);
        List<LocalAlignment.Region> regions = new ArrayList<>();
        int start = 0;
        while (start < seeds.length) {
            int end = start + 1;
            while (end < seeds.length
                    && place(seeds[end]) - place(seeds[start]) <= reach
                    && place(seeds[end]) - place(seeds[end - 1]) <= reach / 2) {
                end++;
            }
            addRegions(regions, witness, run, text, Arrays.copyOfRange(seeds, start, end), needed);
            start = end;
        }
        return regions;
    }

    /// The best alignment around these seeds, and others before and behind it: a text may quote the same words twice
    /// within a few lines.
    private void addRegions(
            List<LocalAlignment.Region> regions,
            Witness witness,
            TextSpan run,
            Witness text,
            long[] seeds,
            int needed) {
        if (seeds.length < needed) {
            return;
        }
        int base = pairs.startOf(text.article());
        int margin = run.length() + 8;
        int from = Math.max(0, place(seeds[0]) - base - margin);
        int to = Math.min(text.size(), place(seeds[seeds.length - 1]) - base + margin + 2);
        for (LocalAlignment.Region region : regions) {
            TextSpan taken = region.second();
            from = taken.end() <= place(seeds[0]) - base ? Math.max(from, taken.end()) : from;
            to = taken.start() > place(seeds[seeds.length - 1]) - base ? Math.min(to, taken.start()) : to;
        }
        LocalAlignment.of(witness, run, text, new TextSpan(from, Math.max(from, to)), weights)
                .ifPresent(region -> {
                    regions.add(region);
                    TextSpan found = region.second().shift(base);
                    long[] before = Arrays.stream(seeds)
                            .filter(seed -> place(seed) + 1 < found.start())
                            .toArray();
                    long[] behind = Arrays.stream(seeds)
                            .filter(seed -> place(seed) >= found.end())
                            .toArray();
                    addRegions(regions, witness, run, text, before, needed);
                    addRegions(regions, witness, run, text, behind, needed);
                });
    }

    /// The heavier one; of two alike, the one in quotation marks, then the earlier.
    private static LocalAlignment.Region better(LocalAlignment.Region best, LocalAlignment.Region other, Witness text) {
        if (other.weight() == best.weight()) {
            return isQuoted(text, other.second()) && !isQuoted(text, best.second()) ? other : best;
        }
        return other.weight() > best.weight() ? other : best;
    }

    /// Whether most of the words stand in quotation marks.
    static boolean isQuoted(Witness text, TextSpan words) {
        int quoted = 0;
        for (int i = words.start(); i < words.end(); i++) {
            quoted += text.quotationAt(i) == Witness.NOT_QUOTED ? 0 : 1;
        }
        return quoted * 2 > words.length();
    }

    private boolean suffices(Witness witness, TextSpan run, Witness text, LocalAlignment.Region region) {
        int weight = 0;
        int matter = 0;
        for (int i = run.start(); i < run.end(); i++) {
            weight += weights.of(witness.key(i));
            matter += weights.isMatter(witness.key(i)) ? 1 : 0;
        }
        boolean quoted = isQuoted(text, region.second());
        if (run.length() < SHORTEST) {
            return quoted
                    && region.matches() == run.length()
                    && matter > 0
                    && contexts.likeness(witness, run, text, region.second()) >= LIKE_CONTEXT;
        }
        int matterFound = region.weight() - region.matches();
        int parted = partings(run, text, region, quoted);
        double needed = COVERAGE + parted * PARTING;
        boolean covered = region.matches() >= needed * run.length() && region.weight() >= COVERAGE * weight;
        boolean sound = run.length() >= SHORT || parted == 0;
        return covered && sound && (quoted ? matterFound > 0 : matterFound > 1 && region.matches() >= SHORTEST);
    }

    /// At how many ends both texts go on, but with other words.
    private static int partings(TextSpan run, Witness text, LocalAlignment.Region region, boolean quoted) {
        int first = region.second().start();
        int last = region.second().end() - 1;
        boolean head = run.start() < region.first().start()
                && (!quoted
                        || first
                                > text.run(Math.max(0, text.quotationAt(first))).start());
        boolean tail = region.first().end() < run.end()
                && (!quoted
                        || last + 1
                                < text.run(Math.max(0, text.quotationAt(last))).end());
        return (head ? 1 : 0) + (tail ? 1 : 0);
    }
}
