package org.pullquote.text;

/// A half-open range of UTF-16 offsets, `[start, end)`, in one text.
public record TextSpan(int start, int end) {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + ".." + end);
        }
    }

    /// The span of `length` UTF-16 units from `start`.
    public static TextSpan at(int start, int length) {
        return new TextSpan(start, start + length);
    }

    /// Its length in UTF-16 units.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// The characters of `text` that this span covers.
    ///
    /// @throws IndexOutOfBoundsException if the span reaches beyond the text
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one character.
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /// This span without the white space of `text` at its ends.
    public TextSpan trimmed(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    /// The same length of text, `by` units further on (or back, where negative).
    public TextSpan shift(int by) {
        return new TextSpan(start + by, end + by);
    }

    /// The smallest span that holds both.
    public TextSpan cover(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }
}
