package org.pullquote.article.html;

import java.util.Arrays;

/// Finds many word stems in a name at once, reading each character once (Aho and Corasick, "Efficient string matching",
/// 1975). A name is read as words: runs of letters, parted also where a capital follows a small letter.
final class Trie {
    private static final int LETTERS = 26;

    /// For each node and letter the node for the longest stem's beginning that the text read so far ends with. Nodes
    /// are few enough for a `char`, so that all of it stays near the processor.
    private char[] next = new char[LETTERS * 256];
    /// The bits of the stems that count anywhere and with which what leads to a node ends.
    private long[] anywhere = new long[256];
    private long[] asWord = new long[256];
    private int nodes = 1;
    /// For each node how many letters lead to it.
    private int[] depths = new int[256];
    /// For each node that of the longest end of what leads to it, itself left out, that is a stem counted as a word;
    /// and the same with itself, if it is one. 0 if none.
    private int[] shorter = new int[0];

    private int[] words = new int[0];
    /// For each node whether any stem ends there.
    private boolean[] tells = new boolean[0];

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
                depths[nodes] = depths[node] + 1;
                next[slot] = (char) nodes++;
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
            depths = Arrays.copyOf(depths, nodes * 2);
        }
    }

    /// Leads from each node, where a letter does not go on, to where the longest shorter end of the text does; to be
    /// called once, after the last stem was added.
    void link() {
        int[] ends = new int[nodes];
        int[] queue = new int[nodes];
        shorter = new int[nodes];
        words = new int[nodes];
        tells = new boolean[nodes];
        int size = 1;
        for (int at = 0; at < size; at++) {
            int node = queue[at];
            int end = ends[node];
            anywhere[node] |= anywhere[end];
            shorter[node] = words[end];
            words[node] = asWord[node] == 0 ? words[end] : node;
            tells[node] = anywhere[node] != 0 || words[node] != 0;
            for (int letter = 0; letter < LETTERS; letter++) {
                int slot = node * LETTERS + letter;
                int further = node == 0 ? 0 : next[end * LETTERS + letter];
                if (next[slot] == 0) {
                    next[slot] = (char) further;
                } else {
                    ends[next[slot]] = further;
                    queue[size++] = next[slot];
                }
            }
        }
    }

    /// The bits of all stems in `names`.
    long found(String names) {
        long bits = 0;
        int node = 0;
        for (int i = 0; i < names.length(); i++) {
            int letter = (names.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter >= LETTERS) {
                node = 0;
                continue;
            }
            node = next[node * LETTERS + letter];
            bits |= tells[node] ? at(node, names, i + 1) : 0;
        }
        return bits;
    }

    /// The bits of the stems that end here.
    private long at(int node, String names, int end) {
        long bits = anywhere[node];
        if (words[node] == 0 || !ends(names, end)) {
            return bits;
        }
        for (int word = words[node]; word != 0; word = shorter[word]) {
            bits |= begins(names, end - depths[word]) ? asWord[word] : 0;
        }
        return bits;
    }

    private static boolean begins(String names, int at) {
        return at == 0
                || !isLetter(names.charAt(at - 1))
                || Character.isUpperCase(names.charAt(at)) && Character.isLowerCase(names.charAt(at - 1));
    }

    private static boolean ends(String names, int at) {
        return at == names.length()
                || !isLetter(names.charAt(at))
                || Character.isUpperCase(names.charAt(at)) && Character.isLowerCase(names.charAt(at - 1));
    }

    private static boolean isLetter(char c) {
        int small = c | 0x20;
        return small >= 'a' && small <= 'z' || c > 127 && Character.isLetter(c);
    }
}
