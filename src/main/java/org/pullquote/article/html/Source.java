package org.pullquote.article.html;

import org.jsoup.parser.Parser;

/// A page's source, as text and character by character, and the character references in it.
final class Source {
    /// The longest name of a character reference is 31 letters with `&` and `;`.
    private static final int LONGEST_REFERENCE = 40;

    final String text;
    final char[] signs;

    Source(String text) {
        this.text = text;
        this.signs = text.toCharArray();
    }

    /// The text that a run of source stands for.
    String text(int start, int end) {
        return hasReferences(start, end)
                ? Parser.unescapeEntities(text.substring(start, end), false)
                : text.substring(start, end);
    }

    /// Whether there may be character references in the run; without, it stands for itself.
    boolean hasReferences(int start, int end) {
        int sign = text.indexOf('&', start, end);
        return sign >= 0;
    }

    /// Whether the run of text reads as nothing but what HTML takes for white space.
    boolean isWhiteSpace(int start, int end) {
        String read = text(start, end);
        for (int i = 0; i < read.length(); i++) {
            if (!TagSkim.isSpace(read.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// What a character reference stands for.
    String decoded(int from, int to) {
        String reference = text.substring(from, to);
        return switch (reference) {
            case "&amp;" -> "&";
            case "&nbsp;" -> "\u00A0";
            case "&quot;" -> "\"";
            case "&#39;", "&#x27;", "&apos;" -> "'";
            case "&rsquo;", "&#8217;" -> "’";
            default -> Parser.unescapeEntities(reference, false);
        };
    }

    /// Where the character reference at `from` ends if it reads as `words` do at `i`; else -1.
    int referenceEnd(String words, int i, int from, int end) {
        int stop = from + 1;
        int limit = Math.min(end, from + LONGEST_REFERENCE);
        while (stop < limit && (Character.isLetterOrDigit(signs[stop]) || signs[stop] == '#')) {
            stop++;
        }
        if (stop < limit && signs[stop] == ';') {
            return words.startsWith(decoded(from, stop + 1), i) ? stop + 1 : -1;
        }
        for (int to = stop; to > from + 2; to--) {
            String reading = decoded(from, to);
            if (reading.length() < to - from && reading.charAt(0) != '&' && words.startsWith(reading, i)) {
                return to;
            }
        }
        return -1;
    }
}
