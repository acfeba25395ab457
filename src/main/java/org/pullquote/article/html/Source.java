package org.pullquote.article.html;

import org.jsoup.parser.Parser;

/// A page's source and the character references in it.
final class Source {
    /// The longest name of a character reference is 31 letters with `&` and `;`.
    private static final int LONGEST_REFERENCE = 40;

    private static final int LONGEST_NUMBER = 8;

    final String text;

    Source(String text) {
        this.text = text;
    }

    /// The text that a run of source stands for.
    String text(int start, int end) {
        StringBuilder read = new StringBuilder(end - start);
        int from = start;
        for (int sign = text.indexOf('&', from, end); sign >= 0; sign = text.indexOf('&', from, end)) {
            int to = text.indexOf(';', sign, Math.min(end, sign + LONGEST_REFERENCE)) + 1;
            String plain = to > 0 ? plainlyDecoded(text.substring(sign, to)) : "";
            if (plain.isEmpty()) {
                return Parser.unescapeEntities(text.substring(start, end), false);
            }
            read.append(text, from, sign).append(plain);
            from = to;
        }
        return read.append(text, from, end).toString();
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
        String plain = plainlyDecoded(reference);
        return plain.isEmpty() ? Parser.unescapeEntities(reference, false) : plain;
    }

    /// The same for those that pages mostly use, and nothing for others: the parser takes a while to begin.
    private static String plainlyDecoded(String reference) {
        return switch (reference) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&nbsp;" -> "\u00A0";
            case "&quot;" -> "\"";
            case "&apos;", "&#x27;" -> "'";
            case "&lsquo;" -> "‘";
            case "&rsquo;" -> "’";
            case "&ldquo;" -> "“";
            case "&rdquo;" -> "”";
            case "&ndash;" -> "–";
            case "&mdash;" -> "—";
            case "&hellip;" -> "…";
            case "&copy;" -> "©";
            default -> reference.startsWith("&#") ? numbered(reference) : "";
        };
    }

    /// What a decimal number stands for where HTML takes it for the character of that number.
    private static String numbered(String reference) {
        int number = 0;
        for (int i = 2; i < reference.length() - 1; i++) {
            int digit = reference.charAt(i) - '0';
            if (digit < 0 || digit > 9 || reference.length() > LONGEST_NUMBER) {
                return "";
            }
            number = number * 10 + digit;
        }
        boolean itself = number >= ' ' && number < 127 || number >= 160 && number < Character.MIN_SURROGATE;
        return itself ? String.valueOf((char) number) : "";
    }

    /// Where the character reference at `from` ends if it reads as `words` do at `i`; else -1.
    int referenceEnd(String words, int i, int from, int end) {
        int stop = from + 1;
        int limit = Math.min(end, from + LONGEST_REFERENCE);
        while (stop < limit && (Character.isLetterOrDigit(text.charAt(stop)) || text.charAt(stop) == '#')) {
            stop++;
        }
        if (stop < limit && text.charAt(stop) == ';') {
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
