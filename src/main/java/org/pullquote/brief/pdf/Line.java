package org.pullquote.brief.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.pullquote.brief.pdf.Piece.Footnote;

/// A line as it is set.
///
/// @param start how far from the left edge of the measure it begins, in points
/// @param tag what an empty line is part of
/// @param height from this line to the next, in points
/// @param size of its type
record Line(List<Piece> pieces, float start, Tag tag, float height, float size) {
    Line {
        pieces = List.copyOf(pieces);
    }

    Line startingAt(float x) {
        return new Line(pieces, x, tag, height, size);
    }

    float width() throws IOException {
        float width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return width;
    }

    /// From the top of the line to the foot of its letters.
    float baseline() {
        return (height - size) / 2 + size * 0.8f;
    }

    Stream<Footnote> notes() {
        return pieces.stream().flatMap(piece -> piece.note().stream());
    }
}
