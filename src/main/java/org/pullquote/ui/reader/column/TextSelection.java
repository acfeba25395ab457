package org.pullquote.ui.reader.column;

import org.pullquote.text.TextSpan;

/// What is selected: from the anchor, where it was begun, to the caret, where it goes on. Either may come first.
///
/// @param anchor in UTF-16 units of the canonical text
/// @param caret in UTF-16 units of the canonical text
public record TextSelection(int anchor, int caret) {
    public static final TextSelection START = new TextSelection(0, 0);

    /// No text, and the caret at `offset`.
    public static TextSelection at(int offset) {
        return new TextSelection(offset, offset);
    }

    /// The whole span, with the caret at its end.
    public static TextSelection of(TextSpan span) {
        return new TextSelection(span.start(), span.end());
    }

    public TextSpan span() {
        return new TextSpan(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    public boolean isEmpty() {
        return anchor == caret;
    }

    /// The same beginning, reaching to `offset`.
    public TextSelection to(int offset) {
        return new TextSelection(anchor, offset);
    }
}
