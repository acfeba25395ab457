package org.pullquote.comparison;

import java.util.Optional;
import org.pullquote.text.TextSpan;

/// A passage for which no matching one was found in any of the other articles.
///
/// @param nearest the passage that comes closest, however far it is
public record Only(Passage passage, Optional<Near> nearest) {
    /// A near miss.
    ///
    /// @param article its place in the list that was compared, from 0
    /// @param span where, in UTF-16 units of that article's canonical text
    /// @param score how alike the two are, from 0 to 1
    public record Near(int article, TextSpan span, String text, double score) {}
}
