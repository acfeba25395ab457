package org.pullquote.ui.reader.column;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.pullquote.text.TextSpan;

/// What lies under the text of one block. Fills are opaque and the newest covers the older; above them every mark has
/// its underline, in its own lane, and its tick in the margin, so that each can be seen and counted.
final class MarkShapes extends Group {
    /// How many lanes of underlines fit between two lines; deeper ones share the last.
    private static final int LANES = 3;

    private final Group fills = new Group();
    private final Group selection = new Group();
    private final Group lines = new Group();

    MarkShapes() {
        getChildren().addAll(fills, selection, lines);
        setMouseTransparent(true);
        setManaged(false);
    }

    /// @param where finds the lines that a span covers
    /// @param tickX where the first tick stands; those of further lanes stand left of it
    void draw(
            List<MarkLayer.Placed> marks,
            Optional<UUID> current,
            Function<TextSpan, List<Bounds>> where,
            double tickX) {
        fills.getChildren().clear();
        lines.getChildren().clear();
        for (MarkLayer.Placed placed : marks) {
            Mark mark = placed.mark();
            List<Bounds> boxes = where.apply(mark.span());
            boolean isCurrent = current.filter(mark.id()::equals).isPresent();
            if (!boxes.isEmpty()) {
                fills.getChildren().add(fill(mark, boxes));
                lines.getChildren().add(underline(mark, boxes, Math.min(placed.lane(), LANES - 1), isCurrent));
                lines.getChildren().add(tick(mark, boxes, tickX - 5.0 * placed.lane(), isCurrent));
            }
        }
        // Drawn while laying out, that is after this frame's styles: without this it would be black for a frame.
        applyCss();
    }

    void drawSelection(List<Bounds> boxes) {
        selection
                .getChildren()
                .setAll(boxes.stream()
                        .map(box -> box(box, 2))
                        .peek(box -> box.getStyleClass().setAll("pq-selection"))
                        .toList());
        applyCss();
    }

    private static Group fill(Mark mark, List<Bounds> boxes) {
        Group fill = new Group();
        fill.getStyleClass().addAll("pq-mark", "hue-" + mark.hue().label());
        fill.setAccessibleRole(AccessibleRole.TEXT);
        fill.setAccessibleText(mark.spoken());
        boxes.stream()
                .map(box -> box(box, 2))
                .peek(box -> box.getStyleClass().setAll("pq-mark-fill"))
                .forEach(fill.getChildren()::add);
        return fill;
    }

    private static Group underline(Mark mark, List<Bounds> boxes, int lane, boolean isCurrent) {
        Group underline = new Group();
        underline.getStyleClass().add("hue-" + mark.hue().label());
        for (Bounds box : boxes) {
            double thick = isCurrent ? 3 : 2;
            Rectangle line = new Rectangle(box.getMinX(), Math.rint(box.getMaxY()) + lane * 3.0, box.getWidth(), thick);
            line.getStyleClass().setAll("pq-mark-line");
            underline.getChildren().add(line);
        }
        return underline;
    }

    private static Group tick(Mark mark, List<Bounds> boxes, double x, boolean isCurrent) {
        double top = Math.rint(boxes.getFirst().getMinY());
        Rectangle tick = new Rectangle(
                isCurrent ? x - 2 : x,
                top,
                isCurrent ? 4 : 2,
                Math.rint(boxes.getLast().getMaxY()) - top + 2);
        tick.getStyleClass().setAll("pq-mark-line");
        Group group = new Group(tick);
        group.getStyleClass().add("hue-" + mark.hue().label());
        return group;
    }

    private static Rectangle box(Bounds bounds, double arc) {
        double top = Math.rint(bounds.getMinY());
        Rectangle box =
                new Rectangle(bounds.getMinX() - 1, top, bounds.getWidth() + 2, Math.rint(bounds.getMaxY()) + 2 - top);
        box.setArcWidth(2 * arc);
        box.setArcHeight(2 * arc);
        return box;
    }
}
