package org.pullquote.text;

import java.util.List;

/// Words in quotation marks. A quotation that the narrator breaks (“…,” he said, “…”) or that runs over paragraphs is
/// one, in several pieces.
///
/// @param span from the first opening mark to the last closing one, in UTF-16 units
/// @param pieces what stands between the marks, in order, without them; in UTF-16 units
/// @param closed whether the last mark is there; without it the end is a guess
public record Quotation(TextSpan span, List<TextSpan> pieces, boolean closed) {
    public Quotation {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("A quotation has words");
        }
    }

    /// From the first quoted character to the last, with what the narrator says between.
    public TextSpan content() {
        return pieces.getFirst().cover(pieces.getLast());
    }
}
