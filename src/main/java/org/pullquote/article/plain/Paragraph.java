package org.pullquote.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.text.TextSpan;

/// One or more lines of a text that belong together.
///
/// @param kind what the lines' own marks say they are
/// @param lines without the marks that begin them, in UTF-16 units of the source
record Paragraph(Kind kind, List<TextSpan> lines) {
    Paragraph {
        lines = List.copyOf(lines);
    }

    Paragraph with(TextSpan line) {
        List<TextSpan> longer = new ArrayList<>(lines);
        longer.add(line);
        return new Paragraph(kind, longer);
    }

    /// What a paragraph is by the sign at its beginning.
    enum Kind {
        PLAIN,
        LIST_ITEM,
        QUOTED
    }
}
