package org.pullquote.article.flat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.pullquote.text.TextSpan;

/// The tokens of a folded text: what stands between spaces, punctuation included. Scripts without spaces are parted
/// behind their full stops.
final class Tokens {
    private static final String CLOSING = "\"'”’»)]";
    private static final String OPENING = "\"'“‘«([¿¡";
    private static final String WIDE_STOPS = "。！？";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "st", "jr", "sr",
            "vs", "no", "inc", "corp", "ltd", "co", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov",
            "dec", "fig", "u.s", "u.k", "e.g", "i.e", "a.m", "p.m", "adm", "maj", "hon", "rev", "d-calif", "cf", "bzw",
            "z.b", "ca", "nr", "mme", "sra", "dra");

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String[] cores;

    private Tokens(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.cores = new String[starts.length];
        for (int i = 0; i < cores.length; i++) {
            cores[i] = core(text, starts[i], ends[i]);
        }
    }

    static Tokens of(String text) {
        int[] starts = new int[text.length() + 1];
        int[] ends = new int[starts.length];
        int count = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || text.charAt(i) == ' ';
            boolean wideStop = !space && i + 1 < text.length() && WIDE_STOPS.indexOf(text.charAt(i)) >= 0;
            if (!space && !wideStop) {
                continue;
            }
            int end = space ? i : i + 1;
            if (end > start) {
                starts[count] = start;
                ends[count++] = end;
            }
            start = i + 1;
        }
        return new Tokens(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    String text() {
        return text;
    }

    int count() {
        return starts.length;
    }

    /// Where tokens `from` (inclusive) to `to` (exclusive) stand in the text.
    TextSpan span(int from, int to) {
        return new TextSpan(starts[from], ends[to - 1]);
    }

    String text(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    String token(int index) {
        return text(index, index + 1);
    }

    /// The token in lower case without the punctuation around it; empty if it is nothing else.
    String core(int index) {
        return cores[index];
    }

    /// The index of the token that covers the offset, or of the next one.
    int at(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    char first(int index) {
        return text.charAt(starts[index]);
    }

    char last(int index) {
        return text.charAt(ends[index] - 1);
    }

    /// The first character behind opening quotation marks and brackets.
    char initial(int index) {
        int at = starts[index];
        while (at < ends[index] - 1 && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.charAt(at);
    }

    boolean startsUpper(int index) {
        return Character.isUpperCase(initial(index));
    }

    boolean startsLower(int index) {
        return Character.isLowerCase(initial(index));
    }

    boolean opensQuotation(int index) {
        return "\"“‘«".indexOf(first(index)) >= 0;
    }

    /// The last character before closing quotation marks and brackets.
    char terminal(int index) {
        int at = ends[index] - 1;
        while (at > starts[index] && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }

    /// Whether a sentence may end behind this token: by its punctuation, the known abbreviations apart.
    boolean endsSentence(int index) {
        char mark = terminal(index);
        if (mark == '!' || mark == '?' || mark == '…' || WIDE_STOPS.indexOf(mark) >= 0 || mark == '।') {
            return true;
        }
        return mark == '.' && !ABBREVIATIONS.contains(cores[index]) && cores[index].length() != 1;
    }

    private static String core(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
