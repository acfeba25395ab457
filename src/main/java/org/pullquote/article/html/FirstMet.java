package org.pullquote.article.html;

/// Tells where a number was met for the first time.
final class FirstMet {
    private final int[] numbers;
    /// One more than where the number in the same place was met; 0 if the place is free.
    private final int[] where;
    private final int mask;

    /// @param most how many different numbers it may meet
    FirstMet(int most) {
        int room = Integer.highestOneBit(Math.max(4, most)) * 4;
        this.numbers = new int[room];
        this.where = new int[room];
        this.mask = room - 1;
    }

    /// Where the number, met here now, was met first.
    int first(int number, int here) {
        int slot = number * 0x9E3779B9 >>> 7 & mask;
        while (where[slot] != 0 && numbers[slot] != number) {
            slot = slot + 1 & mask;
        }
        if (where[slot] == 0) {
            numbers[slot] = number;
            where[slot] = here + 1;
        }
        return where[slot] - 1;
    }
}
