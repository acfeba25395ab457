package org.pullquote.annotation;

import org.pullquote.text.TextSpan;

/// How a target names its place in the text, as in the W3C Web Annotation Data Model.
public sealed interface Selector {
    /// Offsets in the canonical text; in memory UTF-16 units, in exports code points.
    record TextPosition(TextSpan span) implements Selector {}

    /// The words themselves and what stands around them.
    ///
    /// @param prefix up to [#CONTEXT] UTF-16 units before, never half a surrogate pair
    /// @param suffix as much after
    record TextQuote(String exact, String prefix, String suffix) implements Selector {
        public static final int CONTEXT = 64;

        /// The quotation of `span` in `text`.
        public static TextQuote of(String text, TextSpan span) {
            int from = Math.max(0, span.start() - CONTEXT);
            int to = Math.min(text.length(), span.end() + CONTEXT);
            if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
                from++;
            }
            if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to--;
            }
            return new TextQuote(
                    span.in(text),
                    text.substring(Math.min(from, span.start()), span.start()),
                    text.substring(span.end(), Math.max(to, span.end())));
        }
    }
}
