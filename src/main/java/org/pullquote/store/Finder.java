package org.pullquote.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pullquote.text.TextSpan;

/// Finds the parts of what is sought in texts, as the search index did, for the snippet and for ranking. Words are
/// compared by 64-bit hashes of their folded letters, made in one pass over the text.
final class Finder {
    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    /// More different words than are looked at in one search.
    private static final int MOST_WORDS = Long.SIZE;

    private final List<Sought.Part> parts;
    /// For each part, which of the sought words it begins with.
    private final int[] firstWords;
    private final long[] hashes;
    /// The length of a sought word that may go on; 0 for whole words.
    private final int[] prefixLengths;

    Finder(Sought sought) {
        List<Sought.Part> all = new ArrayList<>();
        List<Long> hashed = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        for (Sought.Part part : sought.parts()) {
            if (hashed.size() + part.words().size() > MOST_WORDS) {
                break;
            }
            all.add(part);
            firsts.add(hashed.size());
            for (int i = 0; i < part.words().size(); i++) {
                String word = part.words().get(i);
                boolean goesOn = part.prefix() && i == part.words().size() - 1;
                hashed.add(hash(word));
                lengths.add(goesOn ? word.length() : 0);
            }
        }
        this.parts = List.copyOf(all);
        this.firstWords = firsts.stream().mapToInt(Integer::intValue).toArray();
        this.hashes = hashed.stream().mapToLong(Long::longValue).toArray();
        this.prefixLengths = lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Where the parts stand in one text.
    ///
    /// @param hits for each part
    /// @param words how many words the text has
    record Found(List<List<TextSpan>> hits, int words) {
        boolean hasAll() {
            return hits.stream().noneMatch(List::isEmpty);
        }
    }

    Found in(String text) {
        Words words = new Words(text);
        List<List<TextSpan>> hits = new ArrayList<>(parts.size());
        for (int part = 0; part < parts.size(); part++) {
            hits.add(words.hits(firstWords[part], parts.get(part).words().size()));
        }
        return new Found(hits, words.count);
    }

    private static long hash(String folded) {
        long hash = OFFSET;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * PRIME;
        }
        return hash;
    }

    /// The words of a text, each with the set of sought words that it is.
    private final class Words {
        private int[] starts = new int[1024];
        private int[] ends = new int[1024];
        private long[] is = new long[1024];
        private int count;

        Words(String text) {
            int at = 0;
            while (at < text.length()) {
                at = Fold.of(text.charAt(at)) == Fold.BETWEEN ? at + 1 : readWord(text, at);
            }
        }

        private int readWord(String text, int start) {
            long hash = OFFSET;
            long found = 0;
            int length = 0;
            int at = start;
            for (; at < text.length(); at++) {
                char letter = Fold.of(text.charAt(at));
                if (letter == Fold.BETWEEN) {
                    break;
                }
                if (letter != Fold.ACCENT) {
                    hash = (hash ^ letter) * PRIME;
                    length++;
                    found |= whichAre(hash, length);
                }
            }
            add(start, at, found | whichAre(hash, 0));
            return at;
        }

        /// @param length of the beginning that was hashed; 0 for a whole word
        private long whichAre(long hash, int length) {
            long which = 0;
            for (int i = 0; i < hashes.length; i++) {
                if (prefixLengths[i] == length && hashes[i] == hash) {
                    which |= 1L << i;
                }
            }
            return which;
        }

        private void add(int start, int end, long found) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                is = Arrays.copyOf(is, count * 2);
            }
            starts[count] = start;
            ends[count] = end;
            is[count++] = found;
        }

        private List<TextSpan> hits(int first, int length) {
            List<TextSpan> hits = new ArrayList<>();
            for (int i = 0; i + length <= count; i++) {
                int matched = 0;
                while (matched < length && (is[i + matched] >>> (first + matched) & 1) != 0) {
                    matched++;
                }
                if (matched == length) {
                    hits.add(new TextSpan(starts[i], ends[i + length - 1]));
                }
            }
            return hits;
        }
    }
}
