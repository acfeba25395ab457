package org.pullquote.ui.reader.column;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import org.pullquote.text.TextSpan;

/// Finds the sentence around a place. Java's sentence breaks also fall after titles and initials ("Rep. Schiff",
/// "U.S. officials"); those are joined again.
final class Sentences {
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rep", "sen", "gov", "gen", "col", "lt", "sgt", "capt", "st", "rev", "hon",
            "pres", "jr", "sr", "no", "vs", "jan", "feb", "aug", "sept", "oct", "nov", "dec");

    private Sentences() {}

    /// The sentence that holds the character at `at`, without white space at its ends.
    static TextSpan around(String text, int at, Locale locale) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        int start = 0;
        int end = breaks.next();
        while (end != BreakIterator.DONE && (end <= at || !ends(text, end))) {
            if (ends(text, end)) {
                start = end;
            }
            end = breaks.next();
        }
        int last = end == BreakIterator.DONE ? text.length() : end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new TextSpan(start, last);
    }

    /// Whether a sentence really ends before `end`.
    private static boolean ends(String text, int end) {
        int stop = end;
        while (stop > 0 && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        if (stop == 0 || text.charAt(stop - 1) != '.') {
            return true;
        }
        int word = stop - 1;
        while (word > 0 && (Character.isLetter(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
            word--;
        }
        String last = text.substring(word, stop - 1);
        boolean initials = !last.isEmpty() && Character.isUpperCase(last.charAt(0)) && isInitials(last);
        return end == text.length() || !initials && !BEFORE_A_NAME.contains(last.toLowerCase(Locale.ROOT));
    }

    /// `J`, `U.S`, `D.C`: single letters parted by full stops.
    private static boolean isInitials(String word) {
        for (int i = 1; i < word.length(); i += 2) {
            if (word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
