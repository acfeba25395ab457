package org.pullquote.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into paragraphs, at blank lines.
public final class Paragraphs {
    private Paragraphs() {}

    /// The paragraphs of `text` in order, without the white space around them.
    public static List<TextSpan> of(CharSequence text) {
        List<TextSpan> paragraphs = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfBreak(text, at);
            if (end == at) {
                at++;
                continue;
            }
            add(paragraphs, trimmed(text, start, at));
            start = end;
            at = end;
        }
        add(paragraphs, trimmed(text, start, text.length()));
        return paragraphs;
    }

    /// The part of `[start, end)` that has no white space at its ends.
    public static TextSpan trimmed(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    /// Where the run of white space that begins here ends, if it holds a blank line; else `at`.
    private static int endOfBreak(CharSequence text, int at) {
        char first = text.charAt(at);
        if (first == '\u2029') {
            return at + 1;
        }
        if (first != '\n' && first != '\r') {
            return at;
        }
        int lines = 0;
        int end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            if (text.charAt(end) == '\n' || text.charAt(end) == '\r' && !isNewline(text, end + 1)) {
                lines++;
            }
            end++;
        }
        return lines > 1 ? end : at;
    }

    private static boolean isNewline(CharSequence text, int at) {
        return at < text.length() && text.charAt(at) == '\n';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void add(List<TextSpan> paragraphs, TextSpan paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }
}
