package org.pullquote.brief.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A typeface of which the document embeds the characters that it uses.
final class Face {
    private static final float UNITS = 1000;

    private final PDType0Font font;
    private final CmapLookup characters;
    private final Map<Integer, Float> widths = new HashMap<>();

    Face(PDDocument document, TrueTypeFont file) throws IOException {
        // Ligatures would take text apart for whoever copies it.
        file.setEnableGsub(false);
        this.characters = file.getUnicodeCmapLookup();
        this.font = PDType0Font.load(document, file, true);
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /// The character's width in a size of one point.
    float width(int codePoint) throws IOException {
        Float known = widths.get(codePoint);
        if (known == null) {
            known = font.getStringWidth(Character.toString(codePoint)) / UNITS;
            widths.put(codePoint, known);
        }
        return known;
    }
}
