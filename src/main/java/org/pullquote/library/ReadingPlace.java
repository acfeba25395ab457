package org.pullquote.library;

import org.pullquote.text.TextSpan;

/// How far an article has been read, so that it is found again in another version of its text too.
///
/// @param at in UTF-16 units of the text as it was
/// @param words what stood there
public record ReadingPlace(int at, String words) {
    private static final int LENGTH = 48;

    public ReadingPlace {
        if (at < 0) {
            throw new IllegalArgumentException("No place in a text: " + at);
        }
    }

    public static ReadingPlace of(String text, int at) {
        int start = Math.clamp(at, 0, text.length());
        return new ReadingPlace(start, new TextSpan(start, Math.min(text.length(), start + LENGTH)).in(text));
    }

    /// Where that is in this text: where the same words stand, the nearest of them; else as far from the beginning.
    public int in(String text) {
        if (words.isEmpty() || text.startsWith(words, at)) {
            return Math.min(at, text.length());
        }
        int before = text.lastIndexOf(words, at);
        int after = text.indexOf(words, at);
        if (before < 0 && after < 0) {
            return Math.min(at, text.length());
        }
        boolean isBeforeNearer = after < 0 || before >= 0 && at - before <= after - at;
        return isBeforeNearer ? before : after;
    }
}
