package org.pullquote.text;

/// Makes a text one that UTF-8 can hold: halves of surrogate pairs, which are no characters, become U+FFFD.
public final class WellFormed {
    private WellFormed() {}

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> kept.appendCodePoint(point >= 0xD800 && point < 0xE000 ? 0xFFFD : point));
        return kept.toString();
    }
}
