package org.pullquote.page.pdf;

import java.text.Bidi;
import org.pullquote.text.Direction;

/// The order in which text is read, from the order in which it stands on the page.
final class ReadingDirection {
    private ReadingDirection() {}

    /// Characters from left to right as they are read: what is in a script that runs from right to left is turned
    /// round (Unicode Standard Annex 9, backwards).
    static String logical(String visual) {
        if (!Direction.hasRightToLeft(visual)) {
            return visual;
        }
        int strong = 0;
        for (int i = 0; i < visual.length(); i++) {
            byte direction = Character.getDirectionality(visual.charAt(i));
            boolean right = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            strong += right ? 1 : direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? -1 : 0;
        }
        int base = strong > 0 ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(strong > 0 ? new StringBuilder(visual).reverse().toString() : visual, base);
        String source = strong > 0 ? new StringBuilder(visual).reverse().toString() : visual;
        StringBuilder logical = new StringBuilder();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            String part = source.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            boolean against = bidi.getRunLevel(run) % 2 != (strong > 0 ? 1 : 0);
            logical.append(against ? new StringBuilder(part).reverse() : part);
        }
        return logical.toString();
    }
}
