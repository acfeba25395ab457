package org.pullquote.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words at one end of a line and something short at the other. Where the short thing would leave the words too little
/// room to be read, as with large letters, it stands below them; nothing is ever cut.
public final class Ends extends FoldingPane {
    private static final double GAP = 8;
    /// The share of the line that words which do not fit beside the short thing need in order to wrap there.
    private static final double ENOUGH = 0.8;

    private final Label words;
    private final Region aside;

    public Ends(Label words, Region aside) {
        this.words = words;
        this.aside = aside;
        Wrapping.of(words);
        words.setMinHeight(USE_PREF_SIZE);
        aside.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(words, aside);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(words.prefWidth(-1) + GAP + aside.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        double height = words.prefHeight(wordsWidth(room));
        return Math.ceil(
                isBeside(room)
                        ? baseline() + Math.max(height - words.getBaselineOffset(), below(aside))
                        : height + aside.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        double width = wordsWidth(room);
        boolean beside = isBeside(room);
        double top = beside ? baseline() - words.getBaselineOffset() : 0;
        double height = words.prefHeight(width);
        words.resizeRelocate(0, top, width, height);
        double asideWidth = Math.min(room, Math.ceil(aside.prefWidth(-1)));
        aside.resizeRelocate(
                beside ? room - asideWidth : 0,
                beside ? baseline() - aside.getBaselineOffset() : height,
                asideWidth,
                aside.prefHeight(asideWidth));
    }

    private boolean isBeside(double room) {
        double left = room - GAP - Math.ceil(aside.prefWidth(-1));
        return words.prefWidth(-1) <= left || left >= room * ENOUGH;
    }

    private double wordsWidth(double room) {
        return Math.max(0, isBeside(room) ? room - GAP - Math.ceil(aside.prefWidth(-1)) : room);
    }

    private double baseline() {
        return Math.max(words.getBaselineOffset(), aside.getBaselineOffset());
    }

    private static double below(Region part) {
        return part.prefHeight(-1) - part.getBaselineOffset();
    }
}
