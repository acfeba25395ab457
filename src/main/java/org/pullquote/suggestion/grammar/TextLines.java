package org.pullquote.suggestion.grammar;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.text.Paragraphs;
import org.pullquote.text.TextSpan;

/// Parts a text into paragraphs where blank lines or line ends do so. A line end parts two paragraphs unless the lines
/// are wrapped: then the line before it is neither long nor ended by a stop, and what follows goes on in small letters.
final class TextLines {
    private static final int LONGER_THAN_WRAPPED = 100;
    private static final int SHORTER_THAN_WRAPPED = 40;

    private TextLines() {}

    static List<TextSpan> paragraphs(String text) {
        List<TextSpan> paragraphs = new ArrayList<>();
        int start = -1;
        int at = 0;
        int lastEnd = 0;
        while (at < text.length()) {
            int lineEnd = endOfLine(text, at);
            TextSpan line = Paragraphs.trimmed(text, at, lineEnd);
            if (line.isEmpty()) {
                start = close(paragraphs, start, lastEnd);
            } else {
                if (start < 0) {
                    start = line.start();
                }
                lastEnd = line.end();
                if (!isWrapped(text, line, lineEnd)) {
                    start = close(paragraphs, start, lastEnd);
                }
            }
            at = lineEnd + 1;
        }
        close(paragraphs, start, lastEnd);
        return paragraphs;
    }

    private static int close(List<TextSpan> paragraphs, int start, int end) {
        if (start >= 0) {
            paragraphs.add(new TextSpan(start, end));
        }
        return -1;
    }

    private static boolean isWrapped(String text, TextSpan line, int lineEnd) {
        char last = text.charAt(line.end() - 1);
        boolean stopped = ".!?”\"»:".indexOf(last) >= 0;
        int next = lineEnd;
        while (next < text.length() && next < lineEnd + 3 && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
        int length = line.length();
        return length <= LONGER_THAN_WRAPPED
                && length >= SHORTER_THAN_WRAPPED
                && !stopped
                && (goesOn || Character.isLetterOrDigit(last) || last == ',');
    }

    private static int endOfLine(String text, int start) {
        int at = start;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
