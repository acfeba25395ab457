package org.pullquote.brief.format;

/// What all formats do with characters that no document can hold.
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private static final char POP = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private Characters() {}

    /// The text with U+FFFD in place of control characters other than tab and line feed, of lone surrogates and of the
    /// two non-characters that XML 1.0 (production 2) rules out. Carriage returns become line feeds.
    public static String printable(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? text : replaced(text, at);
    }

    /// As [#printable], and with each change of direction ended that it begins (UAX #9), so that it does not turn round
    /// what stands behind it on its line.
    public static String contained(String text) {
        String printable = printable(text);
        StringBuilder ends = new StringBuilder();
        for (int i = 0; i < printable.length(); i++) {
            switch (printable.charAt(i)) {
                case '\u202A', '\u202B', '\u202D', '\u202E' -> ends.append(POP);
                case '\u2066', '\u2067', '\u2068' -> ends.append(POP_ISOLATE);
                case POP -> {
                    if (!ends.isEmpty() && ends.charAt(ends.length() - 1) == POP) {
                        ends.setLength(ends.length() - 1);
                    }
                }
                case POP_ISOLATE -> {
                    int begun = ends.lastIndexOf(String.valueOf(POP_ISOLATE));
                    ends.setLength(begun < 0 ? ends.length() : begun);
                }
                default -> {}
            }
        }
        return ends.isEmpty() ? printable : printable + ends.reverse();
    }

    private static String replaced(String text, int from) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, from);
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\r') {
                if (at == text.length() || text.charAt(at) != '\n') {
                    kept.append('\n');
                }
            } else if (isAllowed(point)) {
                kept.appendCodePoint(point);
            } else {
                kept.append(REPLACEMENT);
            }
        }
        return kept.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c >= 0xA0 && c < 0xD800;
    }

    private static boolean isAllowed(int point) {
        if (point == '\t' || point == '\n') {
            return true;
        }
        boolean control = point < 0x20 || point >= 0x7F && point < 0xA0;
        boolean surrogate = point >= 0xD800 && point < 0xE000;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
