package org.pullquote.article;

import org.pullquote.text.TextSpan;

/// Emphasis inside a piece of text.
///
/// @param span where, in UTF-16 units of the piece's text
public record Inline(Kind kind, TextSpan span) {
    /// What the page marked.
    public enum Kind {
        EMPHASIS,
        STRONG,
        LINK
    }
}
