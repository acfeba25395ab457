package org.pullquote.text;

/// Text as it can be kept and written. Half of a surrogate pair is no character and has no UTF-8: SQLite's driver and
/// JSON's writer would make it a question mark without a word. Here it becomes U+FFFD, the replacement character, which
/// is as long in UTF-16 units and in code points, so that every offset stays true.
public final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /// The text itself if it is well-formed UTF-16, as nearly every text is.
    public static String of(String text) {
        int at = firstLone(text, 0);
        if (at == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text);
        for (; at < text.length(); at = firstLone(text, at + 1)) {
            kept.setCharAt(at, REPLACEMENT);
        }
        return kept.toString();
    }

    /// Where the first unpaired surrogate from `from` on stands, or the length of the text.
    private static int firstLone(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (!Character.isSurrogate(text.charAt(at))) {
                at++;
            } else if (at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }
}
