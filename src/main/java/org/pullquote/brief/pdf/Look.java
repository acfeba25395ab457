package org.pullquote.brief.pdf;

import java.util.Optional;
import org.pullquote.brief.document.Tint;

/// What a run of text looks like.
///
/// @param size in points
/// @param rise of its baseline above that of the line
/// @param ink `0xRRGGBB`
/// @param tint what it is highlighted with
record Look(Typefaces.Style style, float size, float rise, int ink, Optional<Tint> tint) {
    static final int INK = 0x1C1B1A;
    static final int QUIET = 0x5E5B56;
    static final int ACCENT = 0x0B5CAD;

    static Look of(Typefaces.Style style, float size, int ink) {
        return new Look(style, size, 0, ink, Optional.empty());
    }

    Look in(Typefaces.Style changed) {
        return new Look(changed, size, rise, ink, tint);
    }

    Look inked(int changed) {
        return new Look(style, size, rise, changed, tint);
    }

    Look scaled(float factor) {
        return new Look(style, size * factor, rise, ink, tint);
    }

    Look raised() {
        return new Look(style, size * 0.66f, size * 0.33f, ink, tint);
    }

    Look tinted(Tint changed) {
        return new Look(style, size, rise, ink, Optional.of(changed));
    }
}
