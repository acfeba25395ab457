package org.pullquote.text;

import java.util.Arrays;

/// Converts offsets in one text between UTF-16 units (in memory) and Unicode code points (in the store and in exports).
///
/// A text without surrogate pairs costs nothing; otherwise the positions of the pairs are searched by bisection.
/// A lone surrogate counts as one code point, as [String#codePointCount] has it.
public final class CodePoints {
    private final int length;
    /// UTF-16 offset of each low surrogate that completes a pair, ascending.
    private final int[] seconds;

    private CodePoints(int length, int[] seconds) {
        this.length = length;
        this.seconds = seconds;
    }

    public static CodePoints of(CharSequence text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new CodePoints(text.length(), Arrays.copyOf(found, count));
    }

    /// Counts as in a text of `length` UTF-16 units whose surrogate pairs are known; for a text that is not at hand.
    ///
    /// @param pairs what [#pairs] gave for it
    public static CodePoints of(int length, int[] pairs) {
        return new CodePoints(length, pairs.clone());
    }

    /// The UTF-16 offset of the second half of each surrogate pair, ascending.
    public int[] pairs() {
        return seconds.clone();
    }

    /// The length of the text in UTF-16 units.
    public int length() {
        return length;
    }

    /// How many code points stand before the UTF-16 offset; inside a pair, the pair counts.
    public int fromUtf16(int offset) {
        check(offset, length);
        return offset - pairsBefore(offset);
    }

    /// The span in code points.
    public TextSpan fromUtf16(TextSpan span) {
        return new TextSpan(fromUtf16(span.start()), fromUtf16(span.end()));
    }

    /// The UTF-16 offset at which the code point with this index begins.
    public int toUtf16(int codePoint) {
        check(codePoint, length - seconds.length);
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // seconds[middle] - 1 - middle is the code point index of that pair
            if (seconds[middle] - 1 - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /// The span in UTF-16 units.
    public TextSpan toUtf16(TextSpan span) {
        return new TextSpan(toUtf16(span.start()), toUtf16(span.end()));
    }

    private int pairsBefore(int offset) {
        int at = Arrays.binarySearch(seconds, offset);
        return at >= 0 ? at : -at - 1;
    }

    private static void check(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("Offset " + offset + " in a text of " + length);
        }
    }
}
