package org.pullquote.page.markup;

import java.util.ArrayList;
import java.util.List;

/// Takes out of captions what rolls on from one to the next.
///
/// Captions made while somebody speaks show each line again over the next one, or each caption again with a few words
/// more; as text every line would be there twice or three times.
final class RollingCaptions {
    private static final int FEWEST = 3;
    /// So large a part of the captions of a file that rolls repeats the one before.
    private static final double SHARE = 1.0 / 3;

    private RollingCaptions() {}

    /// What each caption says that the one before it did not show; as they are in a file that does not roll, in which a
    /// line is said twice only by somebody who says it twice.
    ///
    /// @param captions the lines of each
    static List<String> words(List<List<String>> captions) {
        int[] repeated = new int[captions.size()];
        int rolling = 0;
        for (int i = 1; i < repeated.length; i++) {
            repeated[i] = repeated(captions.get(i - 1), captions.get(i));
            rolling += repeated[i] > 0 ? 1 : 0;
        }
        boolean rolls = rolling >= FEWEST && rolling >= SHARE * repeated.length;
        List<String> words = new ArrayList<>();
        for (int i = 0; i < repeated.length; i++) {
            String all = String.join(" ", captions.get(i));
            words.add(rolls ? all.substring(repeated[i]).strip() : all);
        }
        return words;
    }

    /// How many characters of a caption the last lines of the one before it showed already, the last of them perhaps
    /// not yet whole.
    private static int repeated(List<String> before, List<String> caption) {
        for (int lines = Math.min(before.size(), caption.size()); lines > 0; lines--) {
            List<String> last = before.subList(before.size() - lines, before.size());
            String unfinished = last.getLast();
            String line = caption.get(lines - 1);
            boolean same = last.subList(0, lines - 1).equals(caption.subList(0, lines - 1));
            if (same && (line.equals(unfinished) || line.startsWith(unfinished + " "))) {
                return String.join(" ", last).length();
            }
        }
        return 0;
    }
}
