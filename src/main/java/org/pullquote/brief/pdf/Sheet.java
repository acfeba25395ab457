package org.pullquote.brief.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.util.Matrix;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.document.Tint;
import org.pullquote.brief.pdf.Typefaces.Stretch;

/// One page being drawn on, with the tags of what stands on it. Distances are in points from the upper left corner.
final class Sheet implements AutoCloseable {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDPage page;
    private final float height;
    private final PDPageContentStream content;
    private final List<Tag> tagged = new ArrayList<>();

    /// A link that was drawn, to be made when all places are known.
    record Leading(PDPage page, PDRectangle area, Piece piece) {}

    private final List<Leading> links = new ArrayList<>();

    Sheet(PDDocument document, Paper paper) throws IOException {
        page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        height = paper.height();
        document.addPage(page);
        content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true);
    }

    PDPage page() {
        return page;
    }

    float height() {
        return height;
    }

    /// The tags of the page's marked content, by its number.
    List<Tag> tagged() {
        return tagged;
    }

    List<Leading> links() {
        return links;
    }

    /// Draws a line of text.
    ///
    /// @param artifact whether it is shown only and not read, as what stands on every page
    void line(float x, float top, Line line, boolean artifact) throws IOException {
        float baseline = height - top - line.baseline();
        float at = x + line.start();
        for (Piece piece : line.pieces()) {
            float width = piece.width();
            if (piece.look().tint().isPresent()) {
                highlight(piece.look().tint().get(), piece.look().size(), at, baseline, width);
            }
            if (artifact) {
                content.beginMarkedContent(ARTIFACT);
            } else {
                begin(piece.tag());
            }
            text(piece, at, baseline);
            content.endMarkedContent();
            if (!artifact) {
                notice(piece, at, baseline, width);
            }
            at += width;
        }
        if (line.pieces().isEmpty() && !artifact) {
            line.tag().element();
        }
    }

    void rule(Strip.Rule rule, float x, float top) throws IOException {
        content.beginMarkedContent(ARTIFACT);
        fill(rule.colour());
        content.addRect(x + rule.x(), height - top - rule.y() - rule.height(), rule.width(), rule.height());
        content.fill();
        content.endMarkedContent();
    }

    private void begin(Tag tag) throws IOException {
        content.beginMarkedContent(tag.name(), tagged.size());
        tag.add(page, tagged.size());
        tagged.add(tag);
    }

    private void highlight(Tint tint, float size, float x, float baseline, float width) throws IOException {
        content.beginMarkedContent(ARTIFACT);
        fill(tint.fill());
        content.addRect(x, baseline - size * 0.26f, width, size * 1.16f);
        content.fill();
        fill(tint.mark());
        content.addRect(x, baseline - size * 0.26f, width, 0.9f);
        content.fill();
        content.endMarkedContent();
    }

    private void text(Piece piece, float x, float baseline) throws IOException {
        Look look = piece.look();
        content.beginText();
        fill(look.ink());
        content.setTextMatrix(Matrix.getTranslateInstance(x, baseline + look.rise()));
        for (Stretch stretch : piece.stretches()) {
            content.setFont(stretch.face().font(), look.size());
            boolean plain = stretch.shown().equals(stretch.text());
            if (!plain) {
                content.beginMarkedContent(COSName.getPDFName("Span"), actual(stretch.text()));
            }
            content.showText(stretch.shown());
            if (!plain) {
                content.endMarkedContent();
            }
        }
        content.endText();
    }

    /// What is copied and read in place of what is drawn.
    private static PDPropertyList actual(String text) {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.ACTUAL_TEXT, new COSString(text));
        return PDPropertyList.create(properties);
    }

    private void notice(Piece piece, float x, float baseline, float width) {
        float size = piece.look().size();
        if (piece.destination().isPresent()) {
            float foot = baseline + piece.look().rise() - size * 0.25f;
            links.add(new Leading(page, new PDRectangle(x, foot, width, size * 1.15f), piece));
        }
        // The note is read where it is referred to, wherever on the page it stands.
        piece.note().ifPresent(note -> note.tag().element());
    }

    private void fill(int colour) throws IOException {
        float[] parts = {(colour >> 16 & 0xFF) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f};
        content.setNonStrokingColor(new PDColor(parts, PDDeviceRGB.INSTANCE));
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
