package org.pullquote.article.html;

/// What single characters are on a page: white space, nothing to be seen, or ink.
final class Signs {
    private Signs() {}

    /// Whether it is shown and stands for itself in mark-up.
    static boolean isInk(char c) {
        return c > ' ' && c != '&' && (c < '\u007F' || c > '\u007F' && !isSpace(c) && !hasNoWidth(c));
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == '\f'
                || c == '\u00A0'
                || c > 127 && isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        return c >= '\u2000' && c <= '\u200A'
                || c == '\u3000'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u0085';
    }

    static boolean hasNoWidth(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c < ' ' || c == '\u007F';
    }
}
