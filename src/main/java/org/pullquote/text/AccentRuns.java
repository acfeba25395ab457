package org.pullquote.text;

/// Letters with more accents than any language writes. Unicode allows any number; thirty are what a stream of text is
/// said to be safe with (Unicode Standard Annex 15, "Stream-Safe Text Format"). The JDK's regular expressions look for
/// the letter below a run of accents from each of them anew wherever they ask for the border of a word, so that a run
/// costs the square of its length.
public final class AccentRuns {
    private static final int SAFE = 30;
    private static final char FIRST_ACCENT = '\u0300';

    private AccentRuns() {}

    /// The squares of the lengths of all runs of more than thirty accents, in UTF-16 units, added up.
    public static long cost(String text) {
        long cost = 0;
        long run = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isAccent(text, i)) {
                run++;
            } else {
                cost += run > SAFE ? run * run : 0;
                run = 0;
            }
        }
        return cost + (run > SAFE ? run * run : 0);
    }

    private static boolean isAccent(String text, int at) {
        char unit = text.charAt(at);
        if (unit < FIRST_ACCENT) {
            return false;
        }
        int letter = Character.isLowSurrogate(unit) ? text.codePointBefore(at + 1) : text.codePointAt(at);
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
