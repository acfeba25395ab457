package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.text.TextSpan;

/// Looks one quotation up in one text, from the places of the pairs of neighbouring words that both have: *seeds*,
/// numbers with the place above and the pair's index in the quotation below.
final class QuotationSearch {
    /// How much of a quotation must be found, in words and in their weight.
    private static final double COVERAGE = 0.6;

    /// How much more for each end at which both go on with other words.
    private static final double PARTING = 0.12;

    /// Quotations shorter than this must not part from the other text at all.
    private static final int SHORT = 8;

    /// How much of the best find another one in the same text must have.
    private static final double REPEATED = 0.9;

    /// Fewer words are a phrase, which anyone may use.
    private static final int SHORTEST = 4;

    /// How alike what stands around a phrase must be on both sides.
    private static final double LIKE_CONTEXT = 0.3;

    private final SoughtWords sought;
    private final TextSpan run;
    private final Witness text;
    /// The place of the text's first word among the words of all.
    private final int base;

    private final long[] seeds;
    private final List<LocalAlignment.Region> regions = new ArrayList<>();

    /// @param sought the quotation's words
    /// @param base the place of the text's first word among the words of all
    /// @param seeds of all texts, ascending
    QuotationSearch(SoughtWords sought, Witness text, int base, long[] seeds) {
        this.sought = sought;
        this.run = sought.run();
        this.text = text;
        this.base = base;
        this.seeds = seeds;
    }

    static long seed(int place, int pair) {
        return (long) place << Integer.SIZE | pair;
    }

    static int place(long seed) {
        return (int) (seed >>> Integer.SIZE);
    }

    /// The best place in the text, and others that are about as good and in quotation marks: a text may repeat what it
    /// quotes.
    ///
    /// @param from the first of the text's seeds
    /// @param to the index behind the last of them
    List<LocalAlignment.Region> in(int from, int to, Contexts contexts) {
        align(from, to);
        regions.removeIf(region -> !suffices(region, contexts));
        Optional<LocalAlignment.Region> best = regions.stream().reduce(this::better);
        List<LocalAlignment.Region> found = new ArrayList<>();
        for (LocalAlignment.Region region : regions) {
            boolean again = run.length() >= SHORTEST
                    && region.weight() >= REPEATED * best.orElseThrow().weight()
                    && Collation.isQuoted(text, region.second());
            boolean apart = found.stream().noneMatch(other -> other.second().overlaps(region.second()));
            if (region.equals(best.orElseThrow()) || again && apart) {
                found.add(region);
            }
        }
        return found;
    }

    /// Aligns around the stretches that have most of the quotation's pairs.
    private void align(int from, int to) {
        int reach = run.length() + run.length() / 2 + 12;
        int start = from;
        while (start < to) {
            int end = start + 1;
            while (end < to
                    && place(seeds[end]) - place(seeds[start]) <= reach
                    && place(seeds[end]) - place(seeds[end - 1]) <= reach / 2) {
                end++;
            }
            alignAround(start, end);
            start = end;
        }
    }

    /// The best alignment around these seeds, and others before and behind it: a text may quote the same words twice
    /// within a few lines.
    private void alignAround(int from, int to) {
        if (to - from < Math.max(1, run.length() / 7)) {
            return;
        }
        TextSpan stretch = stretch(place(seeds[from]) - base, place(seeds[to - 1]) - base);
        if (!sought.areIn(text, stretch, run.length() < SHORTEST ? 1 : COVERAGE)) {
            return;
        }
        LocalAlignment.of(sought.witness(), run, text, stretch, sought.weights())
                .ifPresent(region -> {
                    regions.add(region);
                    int before = from;
                    while (before < to
                            && place(seeds[before]) - base + 1 < region.second().start()) {
                        before++;
                    }
                    int behind = to;
                    while (behind > from
                            && place(seeds[behind - 1]) - base
                                    >= region.second().end()) {
                        behind--;
                    }
                    alignAround(from, before);
                    alignAround(behind, to);
                });
    }

    /// The words around those from first to last that are in no region yet.
    private TextSpan stretch(int first, int last) {
        int margin = run.length() + 8;
        int from = Math.max(0, first - margin);
        int to = Math.min(text.size(), last + margin + 2);
        for (LocalAlignment.Region region : regions) {
            TextSpan taken = region.second();
            from = taken.end() <= first ? Math.max(from, taken.end()) : from;
            to = taken.start() > last ? Math.min(to, taken.start()) : to;
        }
        return new TextSpan(from, Math.max(from, to));
    }

    /// The heavier one; of two alike, the one in quotation marks, then the earlier.
    private LocalAlignment.Region better(LocalAlignment.Region best, LocalAlignment.Region other) {
        if (other.weight() == best.weight()) {
            boolean quoted = Collation.isQuoted(text, other.second()) && !Collation.isQuoted(text, best.second());
            return quoted ? other : best;
        }
        return other.weight() > best.weight() ? other : best;
    }

    private boolean suffices(LocalAlignment.Region region, Contexts contexts) {
        boolean quoted = Collation.isQuoted(text, region.second());
        if (run.length() < SHORTEST) {
            return quoted
                    && region.matches() == run.length()
                    && sought.matter() > 0
                    && contexts.likeness(sought.witness(), run, text, region.second()) >= LIKE_CONTEXT;
        }
        int matterFound = region.weight() - region.matches();
        int parted = partings(region, quoted);
        double needed = COVERAGE + parted * PARTING;
        boolean covered = region.matches() >= needed * run.length() && region.weight() >= COVERAGE * sought.weight();
        boolean sound = run.length() >= SHORT || parted == 0;
        return covered && sound && (quoted ? matterFound > 0 : matterFound > 1 && region.matches() >= SHORTEST);
    }

    /// At how many ends both texts go on, but with other words.
    private int partings(LocalAlignment.Region region, boolean quoted) {
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
