package org.pullquote.article.flat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What the models see of each token: its word as a hash value, its ending, its form (how it begins) and its tail (the
/// mark it ends with).
final class TokenForms {
    static final int LOWER = 0;
    static final int UPPER = 1;
    static final int CAPITALS = 2;
    static final int NUMBER = 3;
    static final int UNCASED = 4;
    static final int OTHER = 5;
    private static final int QUOTED = 8;
    private static final Set<String> COMMONEST_ENGLISH =
            Set.of("the", "of", "and", "to", "in", "is", "for", "that", "with", "it", "was");
    private static final String TAILS = ".!?…,:;)]”\"’'|–—-/•";

    final int[] words;
    final int[] endings;
    final int[] forms;
    final int[] tails;
    /// Whether the word stands in the page in lower case too.
    final boolean[] alsoLower;
    /// How often the page has the word and the next one side by side, at most 3.
    final byte[] pairs;
    /// How often the page has a capitalised word in the middle of a sentence, at most 3: such a word is a name.
    final byte[] names;
    /// How often the page begins a sentence with the word, at most 3.
    final byte[] openers;
    final int count;
    /// What share of the tokens are the commonest English words: about a fifth of a page in English.
    final float english;
    /// Whether the words that are known to stand around articles are passed over, too.
    final boolean strange;

    private TokenForms(TokenForms other, float english, boolean strange) {
        this.words = other.words;
        this.endings = other.endings;
        this.forms = other.forms;
        this.tails = other.tails;
        this.alsoLower = other.alsoLower;
        this.pairs = other.pairs;
        this.names = other.names;
        this.openers = other.openers;
        this.count = other.count;
        this.english = english;
        this.strange = strange;
    }

    TokenForms(Tokens tokens) {
        count = tokens.count();
        words = new int[count];
        endings = new int[count];
        forms = new int[count];
        tails = new int[count];
        alsoLower = new boolean[count];
        pairs = new byte[count];
        names = new byte[count];
        openers = new byte[count];
        Set<String> lower = new HashSet<>();
        int common = 0;
        for (int i = 0; i < count; i++) {
            String core = tokens.core(i);
            common += COMMONEST_ENGLISH.contains(core) ? 1 : 0;
            words[i] = wordHash(core.isEmpty() ? tokens.token(i) : core);
            endings[i] = core.length() < 4
                    ? words[i]
                    : core.substring(core.length() - 3).hashCode();
            forms[i] = form(tokens, i);
            tails[i] = TAILS.indexOf(tokens.last(i)) + 1;
            if (base(i) == LOWER) {
                lower.add(core);
            }
        }
        for (int i = 0; i < count; i++) {
            alsoLower[i] = lower.contains(tokens.core(i));
        }
        english = (float) common / Math.max(1, count);
        strange = false;
        countPairs();
        countNames();
        countOpeners(tokens);
    }

    /// The same forms as if the page were in another language.
    ///
    /// @param share how many of the words are English
    /// @param strange whether the language is one of which the program knows no words at all
    TokenForms asForeign(float share, boolean strange) {
        return new TokenForms(this, share, strange);
    }

    /// Whether the token begins as a [#LOWER], [#UPPER] … word, quotation marks aside.
    int base(int index) {
        return forms[index] & 7;
    }

    boolean isCapital(int index) {
        return base(index) == UPPER || base(index) == CAPITALS;
    }

    private void countPairs() {
        Map<Long, Integer> times = new HashMap<>();
        for (int i = 0; i + 1 < count; i++) {
            times.merge(pair(i), 1, Integer::sum);
        }
        for (int i = 0; i + 1 < count; i++) {
            pairs[i] = (byte) Math.min(3, times.getOrDefault(pair(i), 0));
        }
    }

    private void countNames() {
        Map<Integer, Integer> times = new HashMap<>();
        for (int i = 1; i + 1 < count; i++) {
            if (isCapital(i) && tails[i - 1] == 0 && base(i - 1) == LOWER && base(i + 1) == LOWER) {
                times.merge(words[i], 1, Integer::sum);
            }
        }
        for (int i = 0; i < count; i++) {
            names[i] = (byte) Math.min(3, isCapital(i) ? times.getOrDefault(words[i], 0) : 0);
        }
    }

    private void countOpeners(Tokens tokens) {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 1; i < count; i++) {
            if (isCapital(i) && tokens.endsSentence(i - 1)) {
                times.merge(owner(tokens.core(i)), 1, Integer::sum);
            }
        }
        for (int i = 0; i < count; i++) {
            openers[i] = (byte) Math.min(3, isCapital(i) ? times.getOrDefault(owner(tokens.core(i)), 0) : 0);
        }
    }

    /// The word without the mark of possession.
    private static String owner(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private long pair(int index) {
        return (long) words[index] << 32 | words[index + 1] & 0xFFFFFFFFL;
    }

    private static int form(Tokens tokens, int index) {
        char initial = tokens.initial(index);
        int quoted = initial == tokens.first(index) ? 0 : QUOTED;
        if (Character.isLowerCase(initial)) {
            return LOWER + quoted;
        }
        if (Character.isUpperCase(initial)) {
            return (isAllCapitals(tokens.token(index)) ? CAPITALS : UPPER) + quoted;
        }
        if (Character.isDigit(initial)) {
            return NUMBER + quoted;
        }
        return (Character.isLetter(initial) ? UNCASED : OTHER) + quoted;
    }

    private static boolean isAllCapitals(String token) {
        int capitals = 0;
        for (int i = 0; i < token.length(); i++) {
            if (Character.isLowerCase(token.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(token.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /// All numbers of one length are one word.
    private static int wordHash(String core) {
        int hash = 17;
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            hash = hash * 31 + (Character.isDigit(c) ? '0' : c);
        }
        return mix(hash, 0x51ED270B);
    }

    /// Two hash values made one (the finaliser of MurmurHash3).
    static int mix(int a, int b) {
        int hash = a * 0x9E3779B1 + b;
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }
}
