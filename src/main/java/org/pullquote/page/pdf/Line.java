package org.pullquote.page.pdf;

import java.util.List;

/// A run of glyphs on one base line with no wide gap in it: a line of a column, or a cell of a table.
///
/// @param y its base line, in points from the top of the page
/// @param size of most of its type, in points
record Line(String text, float left, float right, float y, float size, boolean bold) {
    /// Wider gaps than this part of the type's size are spaces.
    private static final float SPACE = 0.17f;

    /// @param glyphs from left to right, at least one
    static Line of(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        float size = dominantSize(glyphs);
        float end = Float.NaN;
        int bold = 0;
        for (Glyph glyph : glyphs) {
            boolean gap = glyph.x() - end > SPACE * size;
            boolean spaced = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            if (gap && !spaced && !glyph.text().isBlank()) {
                text.append(' ');
            }
            text.append(glyph.text());
            end = glyph.end();
            bold += glyph.bold() ? 1 : 0;
        }
        float right = glyphs.stream().map(Glyph::end).max(Float::compare).orElse(0f);
        String words = ReadingDirection.logical(text.toString())
                .replaceAll("[\\s\\u00A0\\u0000]+", " ")
                .strip();
        return new Line(words, glyphs.getFirst().x(), right, baseline(glyphs, size), size, bold * 2 > glyphs.size());
    }

    float width() {
        return right - left;
    }

    float middle() {
        return (left + right) / 2;
    }

    static float dominantSize(List<Glyph> glyphs) {
        List<Float> sizes = glyphs.stream().map(Glyph::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    static float baseline(List<Glyph> glyphs, float size) {
        return glyphs.stream()
                .filter(glyph -> glyph.size() > 0.8f * size)
                .findFirst()
                .orElse(glyphs.getFirst())
                .y();
    }
}
