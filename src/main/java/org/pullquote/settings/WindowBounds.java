package org.pullquote.settings;

/// Where the window stood, in the units of the screen.
public record WindowBounds(double x, double y, double width, double height, boolean maximised) {
    public WindowBounds {
        if (!(width > 0 && height > 0 && Double.isFinite(x) && Double.isFinite(y))
                || Double.isInfinite(width)
                || Double.isInfinite(height)) {
            throw new IllegalArgumentException("Not the bounds of a window");
        }
    }
}
