package org.pullquote.article;

import org.pullquote.text.TextSpan;

/// A run of a piece's text and where it stood in the source file's decoded text.
///
/// Where both are of one length they correspond character by character; where they are not (an entity, white space that
/// was folded into one space) the run stands for its source as a whole.
///
/// @param at where the run begins in the piece's text, in UTF-16 units
/// @param length its length there
/// @param source what it was in the decoded source, in UTF-16 units
public record SourceRun(int at, int length, TextSpan source) {
    public SourceRun {
        if (at < 0 || length < 0) {
            throw new IllegalArgumentException("Not a run: " + at + "+" + length);
        }
    }

    /// Whether text and source correspond character by character.
    public boolean isLinear() {
        return length == source.length();
    }

    /// The part of the source for a part of the piece's text that overlaps this run.
    TextSpan sourceOf(TextSpan span) {
        if (!isLinear()) {
            return source;
        }
        int from = Math.max(span.start(), at) - at;
        int to = Math.min(span.end(), at + length) - at;
        return new TextSpan(source.start() + from, source.start() + to);
    }
}
