package org.pullquote.article.html;

import java.util.Arrays;

/// Finds many word stems in a name at once. A name is read as words: runs of letters, parted also where a capital
/// follows a small letter.
final class Trie {
    private static final int LETTERS = 26;

    private int[] next = new int[LETTERS * 256];
    private long[] anywhere = new long[256];
    private long[] asWord = new long[256];
    private int nodes = 1;

    void add(String word, long bits, boolean inside) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) - 'a';
            if (letter < 0 || letter >= LETTERS) {
                continue;
            }
            int slot = node * LETTERS + letter;
            if (next[slot] == 0) {
                grow();
                next[slot] = nodes++;
            }
            node = next[slot];
        }
        if (inside) {
            anywhere[node] |= bits;
        } else {
            asWord[node] |= bits;
        }
    }

    private void grow() {
        if (nodes == anywhere.length) {
            next = Arrays.copyOf(next, next.length * 2);
            anywhere = Arrays.copyOf(anywhere, nodes * 2);
            asWord = Arrays.copyOf(asWord, nodes * 2);
        }
    }

    /// The bits of all stems in `names`.
    long found(String names) {
        long bits = 0;
        for (int start = 0; start < names.length(); start++) {
            bits |= foundAt(names, start);
        }
        return bits;
    }

    private long foundAt(String names, int start) {
        long bits = 0;
        int node = 0;
        for (int i = start; i < names.length(); i++) {
            int letter = (names.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter >= LETTERS || next[node * LETTERS + letter] == 0) {
                return bits;
            }
            node = next[node * LETTERS + letter];
            bits |= anywhere[node];
            if (asWord[node] != 0 && begins(names, start) && ends(names, i + 1)) {
                bits |= asWord[node];
            }
        }
        return bits;
    }

    private static boolean begins(String names, int at) {
        return at == 0
                || !Character.isLetter(names.charAt(at - 1))
                || Character.isUpperCase(names.charAt(at)) && Character.isLowerCase(names.charAt(at - 1));
    }

    private static boolean ends(String names, int at) {
        return at == names.length()
                || !Character.isLetter(names.charAt(at))
                || Character.isUpperCase(names.charAt(at)) && Character.isLowerCase(names.charAt(at - 1));
    }
}
