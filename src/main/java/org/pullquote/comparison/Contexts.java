package org.pullquote.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pullquote.text.TextSpan;

/// Compares what stands around two phrases: a few words that both texts have are the same quotation only where both
/// speak
/// of the same thing.
final class Contexts {
    private static final int REACH = 25;

    private final Weights weights;
    private final int[][] counts;

    Contexts(List<Witness> witnesses, Weights weights) {
        this.weights = weights;
        this.counts = new int[witnesses.size()][];
        for (Witness witness : witnesses) {
            int[] count = new int[weights.size()];
            for (int key : witness.keys()) {
                count[key]++;
            }
            counts[witness.article()] = count;
        }
    }

    /// The words that both surroundings have, each the less the more often it stands in the two texts.
    double likeness(Witness witness, TextSpan run, Witness text, TextSpan other) {
        Set<Integer> shared = around(witness, run);
        shared.retainAll(around(text, other));
        double likeness = 0;
        for (int key : shared) {
            likeness += 1.0 / Math.max(counts[witness.article()][key], counts[text.article()][key]);
        }
        return likeness;
    }

    private Set<Integer> around(Witness witness, TextSpan run) {
        Set<Integer> keys = new HashSet<>();
        for (int i = Math.max(0, run.start() - REACH); i < Math.min(witness.size(), run.end() + REACH); i++) {
            if (!run.contains(i) && weights.isMatter(witness.key(i))) {
                keys.add(witness.key(i));
            }
        }
        return keys;
    }
}
