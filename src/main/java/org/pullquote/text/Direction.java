package org.pullquote.text;

import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;

/// Which way text is written.
public final class Direction {
    private Direction() {}

    /// Whether the text has anything that runs from right to left.
    public static boolean hasRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Whether the first letter that has a direction runs from right to left (UAX #9, rules P2 and P3), so that the
    /// paragraph begins at the right.
    public static boolean startsRightToLeft(String paragraph) {
        return hasRightToLeft(paragraph)
                && !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// Text that runs in one direction.
    ///
    /// @param turned whether that is from right to left
    public record Stretch(String text, boolean turned) {}

    /// The text, as it is spoken, cut wherever it turns.
    ///
    /// @param rightToLeft whether its paragraph begins at the right
    public static List<Stretch> stretches(String text, boolean rightToLeft) {
        if (!rightToLeft && !hasRightToLeft(text)) {
            return List.of(new Stretch(text, false));
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        return IntStream.range(0, bidi.getRunCount())
                .mapToObj(run -> new Stretch(
                        text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), bidi.getRunLevel(run) % 2 == 1))
                .toList();
    }
}
