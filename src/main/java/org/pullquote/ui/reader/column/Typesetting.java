package org.pullquote.ui.reader.column;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.pullquote.article.Inline;
import org.pullquote.ui.theme.ReadingType;
import org.pullquote.ui.theme.Typefaces;

/// A [ReadingType] made into fonts and measured once, so that rows need not measure again.
final class Typesetting {
    /// Line height of headlines and small print as a multiple of the size.
    private static final double TIGHT = 1.25;

    private final ReadingType type;
    private final Font body;
    private final Font italic;
    private final Font bold;
    private final Font headline;
    private final Font heading;
    private final Font small;
    private final double columnWidth;
    private final double lineSpacing;

    Typesetting(ReadingType type) {
        this.type = type;
        this.body = type.body();
        this.italic = type.italic();
        this.bold = type.bold();
        this.headline = type.heading(1);
        this.heading = type.heading(2);
        this.small = Font.font(Typefaces.INTERFACE, Math.rint(type.size() * 0.75));
        this.columnWidth = type.columnWidth();
        this.lineSpacing = type.lineSpacing();
    }

    ReadingType type() {
        return type;
    }

    Font body() {
        return body;
    }

    Font headline() {
        return headline;
    }

    Font heading() {
        return heading;
    }

    /// The face of captions, tables and what stands around the text.
    Font small() {
        return small;
    }

    Font of(Inline.Kind kind) {
        return switch (kind) {
            case EMPHASIS -> italic;
            case STRONG -> bold;
            case LINK -> body;
        };
    }

    /// In pixels.
    double columnWidth() {
        return columnWidth;
    }

    /// What is added between two lines of body text, in pixels.
    double lineSpacing() {
        return lineSpacing;
    }

    /// What is added between two lines of a headline, in pixels.
    static double tightSpacing(Font font) {
        Text sample = new Text("Hg");
        sample.setFont(font);
        return Math.max(
                0, Math.rint(font.getSize() * TIGHT - sample.getLayoutBounds().getHeight()));
    }

    /// About how high `length` characters will stand in the column, for a scroll bar before they are laid out.
    double estimatedHeight(int length) {
        int lines = 1 + length / type.chosen().measure();
        return (lines + 0.6) * type.size() * type.chosen().leading() / 100;
    }
}
