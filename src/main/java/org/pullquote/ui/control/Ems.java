package org.pullquote.ui.control;

import java.util.Locale;
import javafx.scene.layout.Region;

/// Sizes that grow with the interface's letters: said in the pixels that they have at the usual size.
public final class Ems {
    /// The interface's letters at a hundred per cent, in pixels.
    public static final double USUAL = 13;

    private Ems() {}

    /// Gives a card its size. Where the window has less room it gets smaller, and what is in it scrolls or wraps.
    public static void size(Region card, double width, double height) {
        style(card, "-fx-pref-width: %1$.2fem; -fx-max-width: %1$.2fem;", width);
        style(card, "-fx-pref-height: %1$.2fem; -fx-max-height: %1$.2fem; -fx-min-height: 0;", height);
    }

    /// Makes a region as wide, and no wider.
    public static void width(Region region, double width) {
        style(region, "-fx-pref-width: %1$.2fem; -fx-max-width: %1$.2fem;", width);
    }

    /// Makes a region as high.
    public static void height(Region region, double height) {
        style(region, "-fx-pref-height: %.2fem;", height);
    }

    /// Keeps a region from growing wider.
    public static void widest(Region region, double width) {
        style(region, "-fx-max-width: %1$.2fem;", width);
    }

    private static void style(Region region, String rule, double pixels) {
        region.setStyle(region.getStyle() + String.format(Locale.ROOT, rule, pixels / USUAL));
    }
}
