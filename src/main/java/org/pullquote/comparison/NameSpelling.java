package org.pullquote.comparison;

import java.util.List;
import java.util.Set;
import org.pullquote.text.Stems;

/// Tells whether two names may be one name in two transcriptions: `Andriy` and `Andrii`, `Khamenei` and `Khameini`.
final class NameSpelling {
    private static final int SHORTEST = 4;
    private static final List<String> SOUNDS = List.of("ckqg", "ijye", "szc", "wv", "ou", "bp", "dt");

    private static final Set<String> ENDINGS = Set.of("s", "n", "ns", "an", "ans", "er", "es", "en");

    private NameSpelling() {}

    /// @param one in normal form
    /// @param other in normal form
    static boolean isOneName(String one, String other) {
        if (!one.equals(other) && withTwoLetters(one).equals(withTwoLetters(other))) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || !isOneSound(one.charAt(0), other.charAt(0)) || hasDigit(one) || hasDigit(other)) {
            return false;
        }
        int most = shorter < 7 ? 1 : 2;
        return !isDerived(one, other) && !isDerived(other, one) && distance(one, other) <= most;
    }

    /// Whether one is made from the other, and no spelling of it: *Russian* from *Russia*, *Kasseler* from *Kassel*.
    private static boolean isDerived(String word, String from) {
        boolean ending = word.startsWith(from) && ENDINGS.contains(word.substring(from.length()));
        return ending || RelatedWords.concept(Stems.of(word)).equals(RelatedWords.concept(Stems.of(from)));
    }

    /// As those write it who have no umlauts: *Mueller* for *Müller*.
    private static String withTwoLetters(String name) {
        return name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ø", "oe")
                .replace("ü", "ue")
                .replace("å", "aa")
                .replace("ß", "ss");
    }

    /// Whether transcriptions put one letter for the other at the beginning of a name.
    private static boolean isOneSound(char one, char other) {
        return one == other || SOUNDS.stream().anyMatch(sound -> sound.indexOf(one) >= 0 && sound.indexOf(other) >= 0);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /// Levenshtein's distance (1965).
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
