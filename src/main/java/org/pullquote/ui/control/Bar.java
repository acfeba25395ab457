package org.pullquote.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// A line of controls. What does not fit goes to another line and wraps there if it can, so that large letters cut
/// nothing. In one that is spread, the last part stands at the right end.
public class Bar extends FoldingPane {
    private static final double GAP = 12;
    private static final double BETWEEN_LINES = 4;

    private final boolean isSpread;
    private final double gap;

    /// A bar whose last part stands at the right end.
    public static Bar spread(Node... parts) {
        return new Bar(true, GAP, parts);
    }

    /// A bar whose parts follow each other.
    ///
    /// @param gap in pixels
    public static Bar close(double gap, Node... parts) {
        return new Bar(false, gap, parts);
    }

    /// One that is spread.
    protected Bar(Node... parts) {
        this(true, GAP, parts);
    }

    private Bar(boolean isSpread, double gap, Node... parts) {
        this.isSpread = isSpread;
        this.gap = gap;
        add(parts);
    }

    /// Adds parts behind those that are there.
    protected final void add(Node... parts) {
        getChildren().addAll(parts);
    }

    private record Line(List<Node> parts, double width) {}

    @Override
    protected double computePrefWidth(double height) {
        return lines(Double.MAX_VALUE).stream().mapToDouble(Line::width).max().orElse(0) + sides();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = room(width);
        double height = -BETWEEN_LINES;
        for (Line line : lines(room)) {
            height += height(line, room) + BETWEEN_LINES;
        }
        return snappedTopInset() + Math.max(0, height) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = room(getWidth());
        double y = snappedTopInset() + Math.max(0, (getHeight() - prefHeight(getWidth())) / 2);
        Node last = getChildren().isEmpty() ? this : getChildren().getLast();
        for (Line line : lines(room)) {
            double height = height(line, room);
            double x = snappedLeftInset();
            for (Node part : line.parts()) {
                double width = Math.min(room, part.prefWidth(-1));
                double high = part.prefHeight(width);
                double at = isSpread && part.equals(last) && line.parts().size() > 1
                        ? snappedLeftInset() + room - width
                        : x;
                part.resizeRelocate(snapPositionX(at), snapPositionY(y + (height - high) / 2), width, high);
                x += width + gap;
            }
            y += height + BETWEEN_LINES;
        }
    }

    private List<Line> lines(double room) {
        List<Line> lines = new ArrayList<>();
        List<Node> parts = new ArrayList<>();
        double width = 0;
        for (Node part : getManagedChildren()) {
            double more = Math.min(room, part.prefWidth(-1));
            if (!parts.isEmpty() && width + gap + more > room) {
                lines.add(new Line(List.copyOf(parts), width));
                parts.clear();
                width = 0;
            }
            width += (parts.isEmpty() ? 0 : gap) + more;
            parts.add(part);
        }
        if (!parts.isEmpty()) {
            lines.add(new Line(parts, width));
        }
        return lines;
    }

    private static double height(Line line, double room) {
        return line.parts().stream()
                .mapToDouble(part -> part.prefHeight(Math.min(room, part.prefWidth(-1))))
                .max()
                .orElse(0);
    }

    private double room(double width) {
        return width < 0 ? Double.MAX_VALUE : width - sides();
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
