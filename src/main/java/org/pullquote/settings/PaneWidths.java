package org.pullquote.settings;

/// How wide the panes beside the text are, in pixels.
public record PaneWidths(double library, double highlights) {
    public static final PaneWidths DEFAULT = new PaneWidths(264, 312);

    public PaneWidths {
        if (!(library > 0 && library < 10_000 && highlights > 0 && highlights < 10_000)) {
            throw new IllegalArgumentException("Not widths of panes: " + library + ", " + highlights);
        }
    }
}
