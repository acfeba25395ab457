package org.pullquote.page.document;

import java.util.List;
import java.util.Optional;
import org.pullquote.text.TextSpan;

/// A run of a document's text that belongs together.
///
/// @param level the level of a heading (1 to 6) or the depth of a list item or block quote (from 1); else 0
/// @param text with white space folded, except in what is preformatted, and none at its ends
/// @param source where it stood in the decoded file, in UTF-16 units, if the format has such places
public record Passage(
        Kind kind, int level, String text, List<Emphasis> emphasis, Standing standing, Optional<TextSpan> source) {
    public Passage {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A passage has text");
        }
        emphasis = List.copyOf(emphasis);
    }

    public static Passage of(Kind kind, int level, String text) {
        return new Passage(kind, level, text, List.of(), Standing.TEXT, Optional.empty());
    }

    public static Passage paragraph(String text) {
        return of(Kind.PARAGRAPH, 0, text);
    }

    public Passage withKind(Kind other, int newLevel) {
        return new Passage(other, newLevel, text, emphasis, standing, source);
    }

    public Passage withStanding(Standing other) {
        return new Passage(kind, level, text, emphasis, other, source);
    }

    /// What it is.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BLOCK_QUOTE,
        LIST_ITEM,
        CAPTION,
        TABLE,
        PREFORMATTED
    }

    /// Whether it is part of the text or furniture of the page it is printed on.
    public enum Standing {
        TEXT,
        /// The same words over or under the text of page after page.
        RUNNING_HEAD,
        PAGE_NUMBER,
        /// Text that the document does not show.
        HIDDEN
    }

    /// Emphasised characters of the text.
    ///
    /// @param strong bold rather than italic
    /// @param span in UTF-16 units of the passage's text
    public record Emphasis(boolean strong, TextSpan span) {}
}
