package org.pullquote.page.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// Gathers the glyphs of each page, and of the fields and text boxes on it.
final class PdfPages extends PDFTextStripper {
    /// What some fonts say of their height is so much larger than their type only by mistake.
    private static final float TALL = 2;

    private final List<PrintedPage> pages = new ArrayList<>();
    private final SpokenText spoken = new SpokenText();
    private Directions directions = new Directions();
    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
    private long characters;

    private PdfPages() {
        setSuppressDuplicateOverlappingText(false);
        // Pages are not counted here, see processPages.
        setStartPage(0);
    }

    static List<PrintedPage> of(PDDocument document) throws IOException, UnreadableException {
        PdfPages reader = new PdfPages();
        reader.getText(document);
        if (reader.characters > Limits.CHARACTERS) {
            throw Limits.exceeded("more text than a shelf of books");
        }
        return reader.pages;
    }

    /// All pages, also those on which nothing stands but annotations.
    @Override
    protected void processPages(PDPageTree tree) throws IOException {
        for (PDPage page : tree) {
            processPage(page);
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        spoken.begin(properties);
    }

    @Override
    public void endMarkedContentSequence() {
        spoken.end().forEach(directions::add);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String printed = position.getUnicode();
        String text = printed == null ? "" : Letters.printed(printed);
        if (text.isEmpty() || characters++ > Limits.CHARACTERS) {
            return;
        }
        float points = position.getTextMatrix().getScalingFactorY();
        float height = position.getHeightDir();
        float size = height > TALL * points ? height : points;
        Directions.Turned glyph = Directions.turned(
                position, text, size > 0 ? size : 1, bold.computeIfAbsent(position.getFont(), PdfPages::isBold));
        if (!spoken.take(glyph)) {
            directions.add(glyph);
        }
    }

    @Override
    protected void writePage() {
        PDPage page = getCurrentPage();
        spoken.clear().forEach(directions::add);
        List<String> comments = new ArrayList<>();
        for (PDAnnotation annotation : Annotations.of(page)) {
            if (Annotations.isPrinted(annotation)) {
                print(annotation);
            }
            Annotations.comment(annotation).ifPresent(comments::add);
        }
        spoken.clear().forEach(directions::add);
        pages.add(directions.page(page, comments, hasPictures(page)));
        directions = new Directions();
    }

    private void print(PDAnnotation annotation) {
        if (getAppearance(annotation) != null) {
            try {
                showAnnotation(annotation);
            } catch (IOException | RuntimeException broken) {
                // PDFBox answers broken files with many kinds of exception; the page itself is there all the same.
                spoken.clear().forEach(directions::add);
            }
            return;
        }
        Annotations.words(annotation, getCurrentPage())
                .ifPresent(glyph -> directions.add(new Directions.Turned(0, glyph)));
    }

    @Override
    protected void writeString(String text) {
        // Nothing is written: the pages are what is wanted.
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    private static boolean hasPictures(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
