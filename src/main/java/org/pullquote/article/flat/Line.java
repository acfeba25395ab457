package org.pullquote.article.flat;

/// A run of tokens that stood, as far as can be told, on one line of the page, or one sentence of it.
///
/// @param from index of the first token
/// @param to index behind the last token
record Line(int from, int to) {
    Line {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("Not a line: " + from + ".." + to);
        }
    }

    /// The number of its tokens.
    int length() {
        return to - from;
    }
}
