package org.pullquote.page.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Glyphs for which the document says what is to be read in their place (`ActualText`, ISO 32000-2, 14.9.4): ligatures,
/// drawn capitals, hyphens at the end of a line.
final class SpokenText {
    private final List<Directions.Turned> covered = new ArrayList<>();
    private String text = "";
    private int depth;

    /// Marked content begins.
    ///
    /// @param properties what is said of it, if anything
    void begin(@Nullable COSDictionary properties) {
        if (depth > 0) {
            depth++;
            return;
        }
        String said = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (said != null && !said.isBlank()) {
            text = said.strip();
            depth = 1;
        }
    }

    /// Marked content ends.
    ///
    /// @return what is to be read now
    List<Directions.Turned> end() {
        return depth > 0 && --depth == 0 ? clear() : List.of();
    }

    /// Takes a glyph if something else is to be read in its place.
    boolean take(Directions.Turned glyph) {
        return depth > 0 && covered.add(glyph);
    }

    /// Ends all marked content.
    ///
    /// @return what is to be read now: the words that are said of the glyphs if these stand on one line
    List<Directions.Turned> clear() {
        depth = 0;
        List<Directions.Turned> glyphs = List.copyOf(covered);
        covered.clear();
        if (glyphs.isEmpty() || !isOneLine(glyphs)) {
            return glyphs;
        }
        Glyph first = glyphs.getFirst().glyph();
        float left = first.x();
        float right = first.end();
        for (Directions.Turned one : glyphs) {
            left = Math.min(left, one.glyph().x());
            right = Math.max(right, one.glyph().end());
        }
        Glyph whole = new Glyph(Letters.printed(text), left, first.y(), right - left, first.size(), first.bold());
        return List.of(new Directions.Turned(glyphs.getFirst().direction(), whole));
    }

    private static boolean isOneLine(List<Directions.Turned> glyphs) {
        Directions.Turned first = glyphs.getFirst();
        return glyphs.stream()
                .allMatch(one -> one.direction() == first.direction()
                        && Math.abs(one.glyph().y() - first.glyph().y())
                                < one.glyph().size() / 2);
    }
}
