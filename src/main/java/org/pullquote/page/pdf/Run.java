package org.pullquote.page.pdf;

import java.util.ArrayList;
import java.util.List;

/// Glyphs that were drawn one after the other and stand one after the other on a base line, as words or whole lines do.
///
/// Two texts printed over each other are two runs, though their glyphs stand mixed; letters that are set a little
/// higher or lower (a mark of a note, the E in TeX) are in the run of their word.
///
/// @param glyphs as they were drawn
/// @param y its base line, in points from the top of the page
/// @param size of most of its type, in points
record Run(List<Glyph> glyphs, float y, float size) {
    /// A wider gap than so many sizes of the type is no space between two words.
    static final float WIDEST_GAP = 1.3f;
    /// So far a glyph may go back over the one before, in sizes of the type: kerning, and accents.
    private static final float BACK = 0.6f;
    /// So far letters may be raised or lowered, in sizes of the smaller type.
    private static final float RAISED = 0.85f;

    /// @param glyphs as they were drawn
    static List<Run> of(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!open.isEmpty() && !goesOn(open.getLast(), glyph)) {
                runs.add(whole(open));
                open.clear();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            runs.add(whole(open));
        }
        return runs;
    }

    private static boolean goesOn(Glyph last, Glyph next) {
        float size = Math.max(last.size(), next.size());
        float gap = next.x() - last.end();
        return Math.abs(next.y() - last.y()) <= RAISED * Math.min(last.size(), next.size())
                && gap >= -BACK * size
                && gap <= WIDEST_GAP * size;
    }

    private static Run whole(List<Glyph> glyphs) {
        float size = Line.dominantSize(glyphs);
        return new Run(List.copyOf(glyphs), Line.baseline(glyphs, size), size);
    }

    float right() {
        float right = glyphs.getFirst().end();
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.end());
        }
        return right;
    }

    float left() {
        return glyphs.getFirst().x();
    }

    /// Whether it is one capital much larger than the usual type.
    boolean isLargeCapital(float usual) {
        String letter = glyphs.getFirst().text();
        return glyphs.size() == 1
                && size >= DropCaps.LARGE * usual
                && letter.length() == 1
                && Character.isUpperCase(letter.charAt(0));
    }
}
