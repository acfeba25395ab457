package org.pullquote.ui.reader.column;

import java.util.UUID;
import org.pullquote.annotation.Hue;
import org.pullquote.text.TextSpan;

/// A coloured passage.
///
/// @param id by which the view names it back
/// @param span in UTF-16 units of the canonical text
/// @param spoken what a screen reader says of it: its tag, its words, its note
/// @param since what orders marks that overlap: the later lies on top and, of equals, the one that is listed later
public record Mark(UUID id, TextSpan span, Hue hue, String spoken, long since) {
    /// A mark that lies on those that are listed before it.
    public Mark(UUID id, TextSpan span, Hue hue, String spoken) {
        this(id, span, hue, spoken, 0);
    }
}
