package org.pullquote.page.pdf;

/// A printed character or ligature.
///
/// @param x where it begins, in points from the left of the page as its text runs
/// @param y its base line, in points from the top
/// @param size of the type, in points
record Glyph(String text, float x, float y, float width, float size, boolean bold) {
    float end() {
        return x + width;
    }
}
