package org.pullquote.brief.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.pullquote.brief.pdf.Piece.Footnote;

/// A line as it is set.
///
/// @param tag what an empty line is part of
/// @param height from this line to the next, in points
/// @param size of its type
record Line(List<Piece> pieces, Tag tag, float height, float size) {
    Line {
        pieces = List.copyOf(pieces);
    }

    /// From the top of the line to the foot of its letters.
    float baseline() {
        return (height - size) / 2 + size * 0.8f;
    }

    Stream<Footnote> notes() {
        return pieces.stream().flatMap(piece -> piece.note().stream());
    }
}
