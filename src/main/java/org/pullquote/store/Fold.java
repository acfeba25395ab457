package org.pullquote.store;

import java.text.Normalizer;
import java.util.Arrays;

/// Letters as FTS5's tokenizer `unicode61 remove_diacritics 2` sees them: small, and without their accents.
final class Fold {
    /// A character that is no part of a word.
    static final char BETWEEN = 0;

    /// An accent that stands for itself: a part of a word that does not count.
    static final char ACCENT = 1;

    private static final char UNKNOWN = 0xFFFF;

    /// What has been worked out so far. Racing threads work out the same.
    private static final char[] KNOWN = new char[1 << 16];

    static {
        Arrays.fill(KNOWN, UNKNOWN);
    }

    private Fold() {}

    /// The letter that a UTF-16 unit is compared as; half a surrogate pair is a letter of its own.
    static char of(char c) {
        char known = KNOWN[c];
        if (known == UNKNOWN) {
            known = folded(c);
            KNOWN[c] = known;
        }
        return known;
    }

    /// A word as it is compared.
    static String of(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = of(word.charAt(i));
            if (letter > ACCENT) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    private static char folded(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK) {
            return ACCENT;
        }
        if (!Character.isLetterOrDigit(c) && type != Character.OTHER_NUMBER && type != Character.LETTER_NUMBER) {
            return type == Character.PRIVATE_USE ? c : BETWEEN;
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(Character.isLetterOrDigit(base) ? base : c);
    }
}
