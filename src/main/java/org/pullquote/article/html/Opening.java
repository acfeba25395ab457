package org.pullquote.article.html;

import java.util.regex.Pattern;
import org.pullquote.article.BlockKind;

/// Takes from the beginning of what is kept a line that is nothing but a date. Further below it may be of the text, as
/// in a chronicle.
final class Opening {
    private static final int LONGEST_DATE = 16;
    private static final String NUMBER = "\\d{1,2}";
    private static final String YEAR = "(?:19|20)\\d\\d";

    private static final Pattern DATE = Pattern.compile("\\W*(?:\\p{L}{2,12}\\.?,? )?(?:" + NUMBER + "[./-] ?" + NUMBER
            + "[./-] ?(?:" + YEAR + "|\\d\\d)|" + YEAR + " ?[-/.年년] ?" + NUMBER + " ?[-/.月월] ?" + NUMBER + " ?[日일]?|"
            + NUMBER + "\\.? (?:de )?\\p{L}{3,12}\\.?,? (?:de )?" + YEAR + "|\\p{L}{3,12}\\.? " + NUMBER + ",? " + YEAR
            + ")(?:[ ,|–-]+" + NUMBER + "[:.h]\\d\\d.{0,12})?\\W*");

    private Opening() {}

    static void trim(Layout layout, boolean[] kept) {
        for (int i = 0; i < kept.length && !(kept[i] && layout.prose[i]); i++) {
            if (kept[i]
                    && layout.segments.get(i).kind() == BlockKind.PARAGRAPH
                    && layout.wordings[i].count() <= LONGEST_DATE
                    && layout.wordings[i].digits > 0
                    && DATE.matcher(layout.segments.get(i).text()).matches()) {
                kept[i] = false;
            }
        }
    }
}
