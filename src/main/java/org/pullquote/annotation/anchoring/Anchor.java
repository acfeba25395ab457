package org.pullquote.annotation.anchoring;

import org.pullquote.text.TextSpan;

/// Where a passage was found again, and how sure we are. Spans are in UTF-16 units of the new text.
public sealed interface Anchor {
    /// Its words are all there, in their old order among the words around them.
    record Same(TextSpan span) implements Anchor {}

    /// Its words are all there, but stand elsewhere among the others.
    record Moved(TextSpan span) implements Anchor {}

    /// It is in its place, or has been moved, with some of its words changed.
    ///
    /// @param score the share of its words that are left, the rarer counting more, from 0.5 to 1
    record Reworded(TextSpan span, double score) implements Anchor {}

    /// Nothing in the new text is surely it.
    record Lost() implements Anchor {}
}
