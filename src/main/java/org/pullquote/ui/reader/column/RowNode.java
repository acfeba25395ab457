package org.pullquote.ui.reader.column;

import javafx.scene.layout.Region;

/// A row as it stands in the column: it takes the whole width, so that its margins belong to it, and sets its text in
/// the column in the middle.
abstract sealed class RowNode extends Region permits HeadRow, PassageRow, CutRow {
    /// The least room left of the column, for numbers and ticks, in pixels.
    static final double LEFT_MARGIN = 64;

    /// The least room right of the column, in pixels.
    static final double RIGHT_MARGIN = 32;

    private final Typesetting type;

    RowNode(Typesetting type) {
        this.type = type;
        getStyleClass().add("pq-row");
    }

    final Typesetting type() {
        return type;
    }

    /// The width of the column in a row this wide.
    final double columnWidth(double rowWidth) {
        return Math.max(120, Math.min(type.columnWidth(), rowWidth - LEFT_MARGIN - RIGHT_MARGIN));
    }

    /// Where the column begins in a row this wide.
    final double columnX(double rowWidth) {
        return Math.max(LEFT_MARGIN, Math.rint((rowWidth - columnWidth(rowWidth)) / 2));
    }

    @Override
    protected final double computePrefHeight(double width) {
        return heightAt(width <= 0 ? getWidth() : width);
    }

    /// The height it needs in a row this wide.
    abstract double heightAt(double rowWidth);
}
