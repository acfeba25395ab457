package org.pullquote.brief.document;

import java.util.Locale;

/// What a highlight looks like on paper: the colours of a light page, whatever the screen's theme.
///
/// @param fill under the words, `0xRRGGBB`
/// @param mark the line below them
public record Tint(int fill, int mark) {
    /// Words that one of two passages has alone.
    public static final Tint ONLY_HERE = of("sky");

    /// @param hue the colour's name, as in the code book; an unknown one is taken for `stone`
    public static Tint of(String hue) {
        return switch (hue.toLowerCase(Locale.ROOT)) {
            case "straw" -> new Tint(0xFAF59E, 0x837406);
            case "sky" -> new Tint(0xC9EAFF, 0x1579B9);
            case "rose" -> new Tint(0xFFD4D6, 0xB85454);
            case "fern" -> new Tint(0xA0C59A, 0x307225);
            case "violet" -> new Tint(0xC9AAE6, 0x6F51A5);
            case "apricot" -> new Tint(0xE2AF75, 0x8F5501);
            case "teal" -> new Tint(0x96D5DA, 0x047C7C);
            case "orchid" -> new Tint(0xD6AABF, 0x95437B);
            default -> new Tint(0xC1BCB4, 0x6C6559);
        };
    }

    /// The fill as word processors write it: `FAF59E`.
    public String fillInHex() {
        return String.format(Locale.ROOT, "%06X", fill);
    }
}
