package org.pullquote.comparison;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Which articles have a word, for each word by its number. A table with open addressing, each entry an array of the
/// word, how many articles have it, and these. Of a word that many have only the count is kept: it says little of any
/// of them, and those words would take most of the space.
final class Postings {
    private static final int HEAD = 2;

    /// A word is common that so many articles have, and one in so many of all.
    private static final int MANY = 1_000;

    private static final int SHARE = 50;

    private int[] @Nullable [] table = new int[1 << 12][];
    private int words;

    /// Adds an article to those that have the word. Articles come in ascending order.
    void add(int word, int article) {
        int slot = slot(table, word);
        int[] entry = table[slot];
        if (entry == null) {
            entry = new int[] {word, 0, 0};
            words++;
        } else if (!isCommon(entry)) {
            entry = room(entry, article);
        }
        if (!isCommon(entry)) {
            entry[HEAD + entry[1]] = article;
        }
        entry[1]++;
        table[slot] = entry;
        if (words * 2 > table.length) {
            grow();
        }
    }

    /// The entry with a place for one more, or without any places if the word has become common.
    private static int[] room(int[] entry, int articles) {
        if (entry[1] > Math.max(MANY, articles / SHARE)) {
            return Arrays.copyOf(entry, HEAD);
        }
        boolean full = entry.length == entry[1] + HEAD;
        return full ? Arrays.copyOf(entry, entry.length + Math.max(1, entry[1] / 2)) : entry;
    }

    private static boolean isCommon(int[] entry) {
        return entry.length == HEAD;
    }

    /// How many articles have the word.
    int count(int word) {
        int[] entry = table[slot(table, word)];
        return entry == null ? 0 : entry[1];
    }

    /// Adds the weight to the sum of each article that has the word; to none if it is common.
    void addTo(int word, float weight, float[] sums) {
        int[] entry = table[slot(table, word)];
        if (entry != null && !isCommon(entry)) {
            for (int i = 0; i < entry[1]; i++) {
                sums[entry[HEAD + i]] += weight;
            }
        }
    }

    private void grow() {
        int[] @Nullable [] larger = new int[table.length * 2][];
        for (int[] entry : table) {
            if (entry != null) {
                larger[slot(larger, entry[0])] = entry;
            }
        }
        table = larger;
    }

    private static int slot(int[] @Nullable [] table, int word) {
        int mask = table.length - 1;
        int slot = (word * 0x9E3779B9 >>> 8) & mask;
        for (int[] entry = table[slot]; entry != null && entry[0] != word; entry = table[slot]) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
