package org.pullquote.brief.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A run of text of one look, set or to be set.
///
/// @param tag what it is part of
/// @param destination where it leads
/// @param note the footnote that it refers to
/// @param whole whether it is never broken over two lines
record Piece(
        List<Typefaces.Stretch> stretches,
        Look look,
        Tag tag,
        Optional<Destination> destination,
        Optional<Footnote> note,
        boolean whole) {
    Piece {
        stretches = List.copyOf(stretches);
    }

    /// Where a link leads.
    sealed interface Destination {
        /// A place of the document.
        record Inside(String anchor) implements Destination {}

        record Outside(String url) implements Destination {}
    }

    /// A note at the foot of the page.
    ///
    /// @param lines as they are set
    /// @param tag what they are part of
    record Footnote(List<Line> lines, Tag tag) {
        public Footnote {
            lines = List.copyOf(lines);
        }

        float height() {
            return (float) lines.stream().mapToDouble(Line::height).sum();
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        stretches.forEach(stretch -> text.append(stretch.text()));
        return text.toString();
    }

    Piece with(List<Typefaces.Stretch> changed) {
        return new Piece(changed, look, tag, destination, note, whole);
    }

    float width() throws IOException {
        float width = 0;
        for (Typefaces.Stretch stretch : stretches) {
            width += stretch.width(look.size());
        }
        return width;
    }
}
