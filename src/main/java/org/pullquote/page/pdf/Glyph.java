package org.pullquote.page.pdf;

/// A printed character or ligature.
///
/// @param text in the order in which it stands on the page, from left to right
/// @param x where it begins, in points from the left of the page as its text runs
/// @param y its base line, in points from the top
/// @param size of the type, in points
record Glyph(String text, float x, float y, float width, float size, boolean bold) {
    float end() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /// Whether it can be put anywhere.
    boolean isPlaced() {
        return size > 0 && Float.isFinite(x) && Float.isFinite(y) && Float.isFinite(width);
    }

    /// Bold type that is made by printing the same character twice.
    boolean repeats(Glyph other) {
        return text.equals(other.text)
                && Math.abs(x - other.x) < 0.25f * Math.max(other.width, 1)
                && Math.abs(y - other.y) < 0.2f * other.size;
    }
}
