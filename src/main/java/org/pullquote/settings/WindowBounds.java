package org.pullquote.settings;

import java.util.Comparator;
import java.util.List;

/// Where the window stood, in the units of the screen.
public record WindowBounds(double x, double y, double width, double height, boolean maximised) {
    /// How high the part of a window is by which it is moved, at least.
    private static final double TITLE = 40;

    /// A part of the desktop that can be seen, as that of a monitor without its bars.
    public record Area(double x, double y, double width, double height) {
        boolean has(Area other) {
            return other.x >= x
                    && other.y >= y
                    && other.x + other.width <= x + width
                    && other.y + other.height <= y + height;
        }

        double distance(WindowBounds window) {
            return Math.hypot(
                    window.x + window.width / 2 - (x + width / 2), window.y + window.height / 2 - (y + height / 2));
        }
    }

    public WindowBounds {
        if (!(width > 0 && height > 0 && Double.isFinite(x) && Double.isFinite(y))
                || Double.isInfinite(width)
                || Double.isInfinite(height)) {
            throw new IllegalArgumentException("Not the bounds of a window");
        }
    }

    /// The same place while the window can be taken hold of there; otherwise, as after a monitor was unplugged, the
    /// nearest place that can be seen, no larger than there is room.
    ///
    /// @param screens empty if nothing is known of them
    public WindowBounds within(List<Area> screens) {
        Area title = new Area(x + width / 4, y, width / 2, TITLE);
        if (screens.stream().anyMatch(screen -> screen.has(title))) {
            return this;
        }
        return screens.stream()
                .min(Comparator.comparingDouble(screen -> screen.distance(this)))
                .map(this::movedInto)
                .orElse(this);
    }

    private WindowBounds movedInto(Area screen) {
        double wide = Math.min(width, screen.width);
        double high = Math.min(height, screen.height);
        return new WindowBounds(
                Math.clamp(x, screen.x, screen.x + screen.width - wide),
                Math.clamp(y, screen.y, screen.y + screen.height - high),
                wide,
                high,
                maximised);
    }
}
