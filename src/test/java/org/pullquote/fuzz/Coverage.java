package org.pullquote.fuzz;

import java.util.Arrays;

/// Which ways through the code one trial took: a counter for each pair of places passed one after the other, as AFL
/// counts them (M. Zalewski, "Technical details about AFL", 2014). For one thread at a time.
public final class Coverage {
    private static final int SIZE = 1 << 16;
    private static final byte[] NOW = new byte[SIZE];
    private static int previous;

    /// For each counter the classes of counts (1, 2, 3, 4 to 7 …) that were seen, a bit each.
    private final byte[] seen = new byte[SIZE];
    private int ways;

    /// Called by the code that is watched.
    public static void hit(int place) {
        int way = (previous ^ place) & (SIZE - 1);
        NOW[way] += NOW[way] == -1 ? 0 : 1;
        previous = place >>> 1;
    }

    static void begin() {
        Arrays.fill(NOW, (byte) 0);
        previous = 0;
    }

    /// Whether the trial since [#begin] took a way that none before it took, or took one more often.
    boolean isNew() {
        boolean found = false;
        for (int i = 0; i < SIZE; i++) {
            if (NOW[i] != 0) {
                byte bit = (byte) (1 << countClass(NOW[i] & 0xFF));
                if ((seen[i] & bit) == 0) {
                    ways += seen[i] == 0 ? 1 : 0;
                    seen[i] |= bit;
                    found = true;
                }
            }
        }
        return found;
    }

    /// How many ways have been taken.
    int ways() {
        return ways;
    }

    private static int countClass(int count) {
        if (count <= 3) {
            return count - 1;
        }
        return count < 8 ? 3 : count < 16 ? 4 : count < 32 ? 5 : count < 128 ? 6 : 7;
    }
}
