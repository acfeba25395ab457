package org.pullquote.ui.reader.column;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// What the mouse takes hold of to give the current mark another beginning or end.
final class Handle extends Region {
    private static final double SIZE = 12;

    private final Mark mark;
    private final boolean atStart;

    Handle(Mark mark, boolean atStart) {
        this.mark = mark;
        this.atStart = atStart;
        getStyleClass().add("pq-handle");
        setAccessibleRole(AccessibleRole.THUMB);
        setManaged(false);
    }

    Mark mark() {
        return mark;
    }

    boolean isAtStart() {
        return atStart;
    }

    /// Stands at the beginning of the mark's first line, or at the end of its last.
    void place(Bounds line) {
        double x = atStart ? line.getMinX() : line.getMaxX();
        double y = atStart ? line.getMinY() : line.getMaxY() + 3;
        resizeRelocate(Math.rint(x - SIZE / 2), Math.rint(y - SIZE / 2), SIZE, SIZE);
    }
}
