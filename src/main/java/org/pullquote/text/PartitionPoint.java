package org.pullquote.text;

import java.util.function.IntPredicate;

/// Binary search for where an ordered run of things changes over.
public final class PartitionPoint {
    private PartitionPoint() {}

    /// The first index for which the predicate does not hold, or `size`.
    ///
    /// @param before holds for none behind the first for which it does not
    public static int of(int size, IntPredicate before) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
