package org.pullquote.comparison;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pullquote.text.PartitionPoint;
import org.pullquote.text.TextSpan;

/// Compares what stands around two phrases: a few words that both texts have are the same quotation only where both
/// speak of the same thing.
final class Contexts {
    private static final int REACH = 25;

    private final Weights weights;
    /// The keys of each text's words, ascending.
    private final int[][] sorted;

    Contexts(List<Witness> witnesses, Weights weights) {
        this.weights = weights;
        this.sorted = new int[witnesses.size()][];
        for (Witness witness : witnesses) {
            sorted[witness.article()] = Arrays.stream(witness.keys()).sorted().toArray();
        }
    }

    /// The words that both surroundings have, each the less the more often it stands in the two texts.
    double likeness(Witness witness, TextSpan run, Witness text, TextSpan other) {
        Set<Integer> shared = around(witness, run);
        shared.retainAll(around(text, other));
        double likeness = 0;
        for (int key : shared) {
            likeness += 1.0 / Math.max(count(witness, key), count(text, key));
        }
        return likeness;
    }

    private int count(Witness witness, int key) {
        int[] keys = sorted[witness.article()];
        int from = PartitionPoint.of(keys.length, i -> keys[i] < key);
        return PartitionPoint.of(keys.length, i -> keys[i] <= key) - from;
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
