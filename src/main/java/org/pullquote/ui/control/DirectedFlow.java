package org.pullquote.ui.control;

import javafx.scene.text.TextFlow;

/// A flow of [DirectedText] that is never set narrower than a long word: one that has to be broken fails in JavaFX's
/// own layout if it runs from right to left, and a window that is being built measures its contents at no width at all.
public final class DirectedFlow extends TextFlow {
    /// In pixels.
    private static final double LEAST = 160;

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, LEAST));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, LEAST), height);
    }
}
