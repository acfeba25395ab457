package org.pullquote.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// A pane whose parts go to further lines where it is narrow: it takes whatever width it is given, and is then as high
/// as it must be.
public abstract class FoldingPane extends Pane {
    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected abstract double computePrefHeight(double width);
}
