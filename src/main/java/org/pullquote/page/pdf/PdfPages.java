package org.pullquote.page.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// Gathers the glyphs of each page.
final class PdfPages extends PDFTextStripper {
    private final List<PrintedPage> pages = new ArrayList<>();
    private final List<Glyph> upright = new ArrayList<>();
    private final List<Glyph> turned = new ArrayList<>();
    private long characters;

    private PdfPages() {
        setSuppressDuplicateOverlappingText(false);
    }

    static List<PrintedPage> of(PDDocument document) throws IOException, UnreadableException {
        PdfPages reader = new PdfPages();
        reader.getText(document);
        if (reader.characters > Limits.CHARACTERS) {
            throw Limits.exceeded("more text than a shelf of books");
        }
        return reader.pages;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || characters++ > Limits.CHARACTERS) {
            return;
        }
        float size = Math.max(position.getFontSizeInPt(), position.getHeightDir());
        Glyph glyph = new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size > 0 ? size : 1,
                isBold(position.getFont()));
        (position.getDir() == 0 ? upright : turned).add(glyph);
    }

    @Override
    protected void writePage() {
        PDPage page = getCurrentPage();
        boolean turnedPage = turned.size() > upright.size();
        List<PageLayout.Block> blocks = new ArrayList<>(PageLayout.blocks(turnedPage ? turned : upright));
        blocks.addAll(PageLayout.blocks(turnedPage ? upright : turned));
        float height =
                turnedPage ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        pages.add(new PrintedPage(height, blocks, hasPictures(page)));
        upright.clear();
        turned.clear();
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
