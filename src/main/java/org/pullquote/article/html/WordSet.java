package org.pullquote.article.html;

import java.util.Collection;

/// A set of word hashes, or of hashes of runs of words, that can be asked quickly.
final class WordSet {
    private final int[] slots;
    private final int mask;
    private boolean hasZero;
    private int size;

    /// @param most how many hashes it may have to hold
    WordSet(int most) {
        int room = Integer.highestOneBit(Math.max(4, most)) * 4;
        this.slots = new int[room];
        this.mask = room - 1;
    }

    static WordSet of(Collection<Integer> hashes) {
        WordSet set = new WordSet(hashes.size());
        hashes.forEach(set::add);
        return set;
    }

    /// The runs of `length` words.
    static WordSet runs(int[] words, int length) {
        WordSet set = new WordSet(words.length);
        for (int i = 0; i + length <= words.length; i++) {
            set.add(run(words, i, length));
        }
        return set;
    }

    /// A hash of `length` words from `at`.
    static int run(int[] words, int at, int length) {
        int hash = words[at];
        for (int i = 1; i < length; i++) {
            hash = hash * 31 + words[at + i];
        }
        return hash;
    }

    /// Adds a hash; false if it was there.
    boolean add(int hash) {
        if (hash == 0) {
            boolean isNew = !hasZero;
            hasZero = true;
            size += isNew ? 1 : 0;
            return isNew;
        }
        int slot = slot(hash);
        if (slots[slot] == hash) {
            return false;
        }
        slots[slot] = hash;
        size++;
        return true;
    }

    boolean contains(int hash) {
        return hash == 0 ? hasZero : slots[slot(hash)] == hash;
    }

    int size() {
        return size;
    }

    /// Where a hash that it contains is kept: from 0 to [#room], the same as long as nothing is added; -1 if it does
    /// not contain it.
    int place(int hash) {
        if (hash == 0) {
            return hasZero ? mask + 1 : -1;
        }
        int slot = slot(hash);
        return slots[slot] == hash ? slot : -1;
    }

    /// The number of places.
    int room() {
        return mask + 2;
    }

    private int slot(int hash) {
        int slot = hash * 0x9E3779B9 >>> 7 & mask;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
