package org.pullquote.ui.control;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.pullquote.text.Direction;

/// A flow of [DirectedText] that is never set narrower than a long word: one that has to be broken fails in JavaFX's
/// own layout if it runs from right to left, and a window that is being built measures its contents at no width at all.
public final class DirectedFlow extends TextFlow {
    /// In pixels.
    private static final double LEAST = 160;

    /// Hardly a letter is wider, in sizes of its font.
    private static final double LETTER = 0.9;

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, least()));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, least()), height);
    }

    private double least() {
        double least = LEAST;
        for (Node child : getChildren()) {
            if (child instanceof Text word && Direction.hasRightToLeft(word.getText())) {
                least = Math.max(least, width(word));
            }
        }
        return least;
    }

    /// Of a short word nobody needs to know it.
    private static double width(Text word) {
        if (word.getText().length() * LETTER * word.getFont().getSize() <= LEAST) {
            return LEAST;
        }
        Text alone = new Text(word.getText());
        alone.setFont(word.getFont());
        return Math.ceil(alone.getLayoutBounds().getWidth()) + 1;
    }
}
