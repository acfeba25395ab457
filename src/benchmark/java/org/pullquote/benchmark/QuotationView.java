package org.pullquote.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Counts one kind of passage over many articles. Marked and suggested passages are matched one to one, the likest
/// first.
final class QuotationView {
    /// @param likeness Jaccard's coefficient of their letters
    private record Pair(int marked, int suggested, double likeness) {}

    private final String name;
    private final double least;
    private int marked;
    private int suggested;
    private int found;
    private int withSpeaker;
    private int speakers;
    private int rightSpeakers;

    /// @param least the likeness from which on a suggestion is right
    QuotationView(String name, double least) {
        this.name = name;
        this.least = least;
    }

    /// A stretch of the text, and the passages it belongs to.
    ///
    /// @param letters what is matched
    record Unit(BitSet letters, CreditedPassage passage) {}

    /// @param otherwise passages that the view leaves out: what is like one of these is neither right nor wrong
    void add(List<Unit> wanted, List<Unit> made, List<BitSet> otherwise) {
        marked += wanted.size();
        Set<Integer> right = new HashSet<>();
        for (Pair pair : matched(wanted, made)) {
            right.add(pair.suggested());
            found++;
            CreditedPassage gold = wanted.get(pair.marked()).passage();
            boolean same = made.get(pair.suggested()).passage().hasSpeakerOf(gold);
            withSpeaker += same ? 1 : 0;
            if (!gold.speaker().isEmpty()) {
                speakers++;
                rightSpeakers += same ? 1 : 0;
            }
        }
        for (int i = 0; i < made.size(); i++) {
            BitSet letters = made.get(i).letters();
            boolean aside = otherwise.stream().anyMatch(other -> CreditedPassage.likeness(letters, other) >= 0.5);
            suggested += right.contains(i) || !aside ? 1 : 0;
        }
    }

    private List<Pair> matched(List<Unit> wanted, List<Unit> made) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int k = 0; k < made.size(); k++) {
                double likeness = CreditedPassage.likeness(
                        wanted.get(i).letters(), made.get(k).letters());
                if (likeness >= least) {
                    pairs.add(new Pair(i, k, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.likeness()));
        Set<Integer> taken = new HashSet<>();
        Set<Integer> given = new HashSet<>();
        List<Pair> matched = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!taken.contains(pair.marked()) && !given.contains(pair.suggested())) {
                taken.add(pair.marked());
                given.add(pair.suggested());
                matched.add(pair);
            }
        }
        return matched;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-26s %6d marked %6d suggested   F1 %5.1f (precision %5.1f, recall %5.1f)   right speaker %5.1f   with"
                        + " the speaker F1 %5.1f",
                name,
                marked,
                suggested,
                harmonic(found),
                percent(found, suggested),
                percent(found, marked),
                percent(rightSpeakers, speakers),
                harmonic(withSpeaker));
    }

    private double harmonic(int right) {
        return percent(2 * right, suggested + marked);
    }

    private static double percent(int part, int all) {
        return all == 0 ? 0 : 100.0 * part / all;
    }
}
