package org.pullquote.brief.document;

import java.util.Locale;

/// What a document is printed on.
public enum Paper {
    /// ISO 216: 210 by 297 mm.
    A4(11906, 16838),
    /// ANSI: 8½ by 11 inches.
    LETTER(12240, 15840);

    private static final float TWIPS = 20;

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /// In twentieths of a point, as word processors count.
    public int widthInTwips() {
        return width;
    }

    public int heightInTwips() {
        return height;
    }

    /// In points, as PDF counts.
    public float width() {
        return width / TWIPS;
    }

    public float height() {
        return height / TWIPS;
    }

    /// The paper that is sold in a country: Letter in North America and a few others, A4 in the rest of the world.
    public static Paper of(Locale locale) {
        return switch (locale.getCountry()) {
            case "US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PR" -> LETTER;
            default -> A4;
        };
    }

    /// The name it has on the command line and in settings.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
