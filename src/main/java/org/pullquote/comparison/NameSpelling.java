package org.pullquote.comparison;

import java.util.List;

/// Tells whether two names may be one name in two transcriptions: `Andriy` and `Andrii`, `Khamenei` and `Khameini`.
final class NameSpelling {
    private static final int SHORTEST = 4;
    private static final List<String> SOUNDS = List.of("ckqg", "ijye", "szc", "wv", "ou", "bp", "dt");

    private NameSpelling() {}

    /// @param one in normal form
    /// @param other in normal form
    static boolean isOneName(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || !isOneSound(one.charAt(0), other.charAt(0)) || hasDigit(one) || hasDigit(other)) {
            return false;
        }
        boolean plural = one.equals(other + "s") || other.equals(one + "s");
        int most = shorter < 7 ? 1 : 2;
        return !plural && distance(one, other) <= most;
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
