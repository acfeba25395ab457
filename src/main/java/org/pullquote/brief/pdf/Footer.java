package org.pullquote.brief.pdf;

import java.io.IOException;
import java.util.List;

/// The title and the number on each page.
final class Footer {
    private static final float SIZE = 8;
    private static final float LEADING = 12;
    private static final float ABOVE_EDGE = 44;
    private static final float NUMBERS = 60;

    private final Inlines inlines;
    private final Tag tag;
    private final float measure;

    Footer(Inlines inlines, Tag tag, float measure) {
        this.inlines = inlines;
        this.tag = tag;
        this.measure = measure;
    }

    void draw(List<Sheet> sheets, String title) throws IOException {
        Line name = line(title, measure - NUMBERS);
        int number = 1;
        for (Sheet sheet : sheets) {
            Line place = line(number + " / " + sheets.size(), NUMBERS);
            sheet.line(Pages.SIDE, sheet.height() - ABOVE_EDGE, name, true);
            sheet.line(Pages.SIDE + measure - place.width(), sheet.height() - ABOVE_EDGE, place, true);
            number++;
        }
    }

    /// The text as far as it goes on one line.
    private Line line(String text, float width) throws IOException {
        Look look = Look.of(Typefaces.Style.REGULAR, SIZE, Look.QUIET);
        List<Piece> pieces = List.of(inlines.piece(text.replaceAll("\\s+", " "), look, tag));
        return LineBreaker.ownLines(pieces, width, LEADING, SIZE, tag).getFirst();
    }
}
