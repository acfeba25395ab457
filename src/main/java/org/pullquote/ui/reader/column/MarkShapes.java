package org.pullquote.ui.reader.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import org.pullquote.text.TextSpan;

/// What lies under the text of one block. Fills are opaque and the newest covers the older; above them every mark has
/// its underline, in its own lane, and its tick in the margin, so that each can be seen and counted.
final class MarkShapes extends Group {
    /// How many lanes of underlines fit between two lines; deeper ones share the last.
    private static final int LANES = 3;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Group fills = new Group();
    private final Path selection = new Path();
    private final Group lines = new Group();
    private final Group hints = new Group();
    /// The shapes of the marks, the oldest first. One whose look has not changed keeps its shapes.
    private Map<UUID, Drawn> drawn = Map.of();

    /// What the shapes of a mark depend on.
    private record Look(MarkLayer.Placed placed, List<Bounds> boxes, boolean isCurrent, double tickX) {
        Drawn draw() {
            return new Drawn(
                    this, fill(placed.mark(), boxes), line(placed.mark(), boxes, placed.lane(), isCurrent, tickX));
        }
    }

    private record Drawn(Look look, Path fill, Path line) {}

    MarkShapes() {
        selection.getStyleClass().setAll("pq-selection");
        getChildren().addAll(fills, selection, lines, hints);
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
        if (marks.isEmpty() && drawn.isEmpty()) {
            return;
        }
        Map<UUID, Drawn> before = drawn;
        drawn = new LinkedHashMap<>();
        boolean isNew = false;
        for (MarkLayer.Placed placed : marks) {
            List<Bounds> boxes = where.apply(placed.mark().span());
            if (!boxes.isEmpty()) {
                boolean isCurrent = current.filter(placed.mark().id()::equals).isPresent();
                Look look = new Look(placed, boxes, isCurrent, tickX);
                Drawn old = before.get(placed.mark().id());
                boolean same = old != null && old.look().equals(look);
                isNew |= !same;
                drawn.put(placed.mark().id(), same ? old : look.draw());
            }
        }
        follow(fills, drawn.values().stream().map(Drawn::fill).toList());
        follow(lines, drawn.values().stream().map(Drawn::line).toList());
        if (isNew) {
            // Drawn while laying out, that is after this frame's styles: without this it would be black for a frame.
            applyCss();
        }
    }

    /// Shapes that stay are not touched: one that is taken out and put back has its styles looked up again.
    private static void follow(Group group, List<Path> wanted) {
        ObservableList<Node> there = group.getChildren();
        if (!wanted.containsAll(there)) {
            there.retainAll(wanted);
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i == there.size() || !there.get(i).equals(wanted.get(i))) {
                there.remove(wanted.get(i));
                there.add(i, wanted.get(i));
            }
        }
    }

    /// Draws passages that are only proposed: a dotted line, below the underlines of marks that are there too.
    void drawHints(
            List<MarkLayer.Placed> proposed,
            Optional<UUID> current,
            List<MarkLayer.Placed> marks,
            Function<TextSpan, List<Bounds>> where) {
        if (proposed.isEmpty() && hints.getChildren().isEmpty()) {
            return;
        }
        hints.getChildren().clear();
        for (MarkLayer.Placed placed : proposed) {
            Mark hint = placed.mark();
            int above = marks.stream()
                    .filter(mark -> mark.mark().span().overlaps(hint.span()))
                    .mapToInt(mark -> mark.lane() + 1)
                    .max()
                    .orElse(0);
            boolean isCurrent = current.filter(hint.id()::equals).isPresent();
            hints.getChildren().add(dotted(hint, where.apply(hint.span()), placed.lane() + above, isCurrent));
        }
        applyCss();
    }

    private static Path dotted(Mark hint, List<Bounds> boxes, int lane, boolean isCurrent) {
        Path line = new Path();
        line.getStyleClass().setAll("pq-hint", "hue-" + hint.hue().label());
        line.pseudoClassStateChanged(CURRENT, isCurrent);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(hint.spoken());
        for (Bounds box : boxes) {
            double y = Math.rint(box.getMaxY()) + 1.5 + Math.min(lane, LANES - 1) * 3.0;
            line.getElements().addAll(List.of(new MoveTo(box.getMinX(), y), new LineTo(box.getMaxX(), y)));
        }
        return line;
    }

    void drawSelection(List<Bounds> boxes) {
        selection.getElements().clear();
        boxes.forEach(box -> addRounded(selection.getElements(), underText(box)));
    }

    private static Path fill(Mark mark, List<Bounds> boxes) {
        Path fill = new Path();
        fill.getStyleClass().setAll("pq-mark", "hue-" + mark.hue().label());
        fill.setAccessibleRole(AccessibleRole.TEXT);
        fill.setAccessibleText(mark.spoken());
        boxes.forEach(box -> addRounded(fill.getElements(), underText(box)));
        return fill;
    }

    /// The underline of every line and the tick beside them.
    private static Path line(Mark mark, List<Bounds> boxes, int lane, boolean isCurrent, double tickX) {
        Path line = new Path();
        line.getStyleClass().setAll("pq-mark-line", "hue-" + mark.hue().label());
        double below = Math.min(lane, LANES - 1) * 3.0;
        double thick = isCurrent ? 3 : 2;
        for (Bounds box : boxes) {
            double y = Math.rint(box.getMaxY()) + below;
            addBox(line.getElements(), new BoundingBox(box.getMinX(), y, box.getWidth(), thick));
        }
        double top = Math.rint(boxes.getFirst().getMinY());
        double height = Math.rint(boxes.getLast().getMaxY()) - top + 2;
        double x = tickX - 5.0 * lane - (isCurrent ? 1 : 0);
        addBox(line.getElements(), new BoundingBox(x, top, isCurrent ? 4 : 2, height));
        return line;
    }

    private static Bounds underText(Bounds line) {
        double top = Math.rint(line.getMinY());
        return new BoundingBox(line.getMinX() - 1, top, line.getWidth() + 2, Math.rint(line.getMaxY()) + 2 - top);
    }

    private static void addBox(List<PathElement> elements, Bounds box) {
        elements.addAll(List.of(
                new MoveTo(box.getMinX(), box.getMinY()),
                new LineTo(box.getMaxX(), box.getMinY()),
                new LineTo(box.getMaxX(), box.getMaxY()),
                new LineTo(box.getMinX(), box.getMaxY()),
                new ClosePath()));
    }

    private static void addRounded(List<PathElement> elements, Bounds box) {
        double r = Math.min(2, box.getWidth() / 2);
        double left = box.getMinX();
        double right = box.getMaxX();
        double top = box.getMinY();
        double bottom = box.getMaxY();
        elements.addAll(List.of(
                new MoveTo(left + r, top),
                new LineTo(right - r, top),
                new QuadCurveTo(right, top, right, top + r),
                new LineTo(right, bottom - r),
                new QuadCurveTo(right, bottom, right - r, bottom),
                new LineTo(left + r, bottom),
                new QuadCurveTo(left, bottom, left, bottom - r),
                new LineTo(left, top + r),
                new QuadCurveTo(left, top, left + r, top),
                new ClosePath()));
    }
}
