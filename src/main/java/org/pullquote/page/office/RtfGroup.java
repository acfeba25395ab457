package org.pullquote.page.office;

import java.nio.charset.Charset;

/// What holds within a group of RTF. Copied when a group opens.
final class RtfGroup {
    String destination = "";
    Charset charset = RtfCharsets.DEFAULT;
    /// How many characters stand in for one that is given by its number.
    int skip = 1;
    boolean strong;
    boolean italic;
    boolean hidden;
    /// Whether this group, and not one around it, went aside.
    boolean aside;

    /// What holds at the beginning of a group within this one.
    RtfGroup within() {
        RtfGroup inner = new RtfGroup();
        inner.destination = destination;
        inner.charset = charset;
        inner.skip = skip;
        inner.strong = strong;
        inner.italic = italic;
        inner.hidden = hidden;
        return inner;
    }

    /// Takes what a control word says of the looks of the text that follows.
    void look(String word, int number) {
        switch (word) {
            case "b" -> strong = number != 0;
            case "i" -> italic = number != 0;
            case "v", "deleted" -> hidden = number != 0;
            case "plain" -> {
                strong = false;
                italic = false;
                hidden = false;
            }
            case "uc" -> skip = Math.clamp(number, 0, 16);
            default -> {}
        }
    }
}
