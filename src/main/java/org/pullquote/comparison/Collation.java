package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pullquote.text.TextSpan;

/// Looks every quotation up in every other text, inside and outside quotation marks. Pairs of neighbouring words that
/// both have show where to look; there the quotation is aligned word by word, and counts as found if the text has
/// enough of it.
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

    /// A longer quotation is looked up in parts.
    private static final int LONGEST = 400;

    /// Pairs more frequent than this in a story show nothing, …
    private static final int MOST_PLACES = 400;

    /// … nor those that each article has more often than this.
    private static final int MOST_IN_ONE = 4;

    private final List<Witness> witnesses;
    private final WordPairs pairs;
    private final Contexts contexts;
    private final Weights weights;
    /// Lent to the quotation that is looked up.
    private final int[] counts;

    private final Course course;
    private final int mostPlaces;

    Collation(List<Witness> witnesses, Weights weights, Course course) {
        this.witnesses = witnesses;
        this.contexts = new Contexts(witnesses, weights);
        this.weights = weights;
        this.counts = new int[weights.size()];
        this.course = course;
        this.mostPlaces = Math.max(MOST_PLACES, MOST_IN_ONE * witnesses.size());
        this.pairs = new WordPairs(witnesses.stream().map(Witness::keys).toArray(int[][]::new));
    }

    /// Every quotation found elsewhere, by the article and place of the quotation.
    List<Find> finds() {
        List<Find> finds = new ArrayList<>();
        for (Witness witness : witnesses) {
            for (int quotation = 0; quotation < witness.quotations().size(); quotation++) {
                course.at(witness.article(), witnesses.size());
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
        try (SoughtWords sought = new SoughtWords(witness, run, weights, counts)) {
            return find(witness, quotation, sought);
        }
    }

    private List<Find> find(Witness witness, int quotation, SoughtWords sought) {
        List<Find> finds = new ArrayList<>();
        long[] seeds = seeds(witness, sought.run());
        int from = 0;
        while (from < seeds.length) {
            int text = pairs.textAt(QuotationSearch.place(seeds[from]));
            int to = from;
            while (to < seeds.length && QuotationSearch.place(seeds[to]) < pairs.startOf(text + 1)) {
                to++;
            }
            if (text != witness.article()) {
                Witness other = witnesses.get(text);
                new QuotationSearch(sought, other, pairs.startOf(text), seeds)
                        .in(from, to, contexts)
                        .forEach(region -> finds.add(new Find(witness, quotation, other, region)));
            }
            from = to;
        }
        return finds;
    }

    /// Where the quotation's pairs stand, ascending.
    private long[] seeds(Witness witness, TextSpan run) {
        long[] seeds = new long[64];
        int count = 0;
        for (int i = run.start(); i + 1 < run.end(); i++) {
            for (int place : pairs.places(witness.key(i), witness.key(i + 1), mostPlaces)) {
                if (count == seeds.length) {
                    seeds = Arrays.copyOf(seeds, count * 2);
                }
                seeds[count++] = QuotationSearch.seed(place, i);
            }
        }
        seeds = Arrays.copyOf(seeds, count);
        Arrays.sort(seeds);
        return seeds;
    }

    /// Whether most of the words stand in quotation marks.
    static boolean isQuoted(Witness text, TextSpan words) {
        int quoted = 0;
        for (int i = words.start(); i < words.end(); i++) {
            quoted += text.quotationAt(i) == Witness.NOT_QUOTED ? 0 : 1;
        }
        return quoted * 2 > words.length();
    }
}
