package org.pullquote.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import org.pullquote.text.Direction;

/// Makes the text nodes of a run of words. A run with right-to-left letters gets one node for each word, each space and
/// each run of marks: on Linux JavaFX's own layout fails with an exception where a longer run of such text wraps.
public final class DirectedText {
    private DirectedText() {}

    public static List<Text> nodes(String words) {
        if (!Direction.hasRightToLeft(words)) {
            return List.of(new Text(words));
        }
        List<Text> nodes = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.length(); i++) {
            if (i == words.length() || kind(words.charAt(i)) != kind(words.charAt(i - 1))) {
                nodes.add(new Text(words.substring(start, i)));
                start = i;
            }
        }
        return nodes;
    }

    /// White space, letters with what belongs to them, or marks.
    private static int kind(char unit) {
        if (Character.isWhitespace(unit)) {
            return 0;
        }
        int type = Character.getType(unit);
        boolean word = Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT;
        return word ? 1 : 2;
    }
}
