package org.pullquote.ui.reader.column;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.CaretInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// Where the characters of a laid-out [TextFlow] stand, in the coordinates of its parent. The flow is never mirrored:
/// in a mirrored one JavaFX answers with coordinates from the right and expects them from the left.
final class Lines {
    private final TextFlow flow;
    private final String text;

    /// @param text what the flow sets
    Lines(TextFlow flow, String text) {
        this.flow = flow;
        this.text = text;
    }

    /// What the characters cover, one or more pieces a line, from top to bottom, without the space between lines and
    /// without the white space at which a line wraps.
    List<Bounds> of(int start, int end) {
        List<Bounds> covered = new ArrayList<>();
        LayoutInfo layout = flow.getLayoutInfo();
        for (int i = 0; i < layout.getTextLineCount(); i++) {
            TextLineInfo line = layout.getTextLine(i, false);
            int from = Math.max(start, line.start());
            int to = Math.min(end, line.end());
            while (to == line.end() && to < end && to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                addPieces(layout.getSelectionGeometry(from, to, false), covered);
            }
        }
        return covered;
    }

    private void addPieces(List<Rectangle2D> pieces, List<Bounds> covered) {
        boolean first = true;
        for (Rectangle2D piece : pieces) {
            if (piece.getWidth() <= 0) {
                continue;
            }
            Bounds here = inParent(piece);
            if (!first && touches(covered.getLast(), here)) {
                here = cover(covered.removeLast(), here);
            }
            covered.add(here);
            first = false;
        }
    }

    /// Where a caret before the character stands; of no width.
    Bounds caret(int index) {
        CaretInfo caret = flow.getLayoutInfo().caretInfoAt(index, true);
        return caret.getSegmentCount() == 0 ? line(0) : inParent(caret.getSegmentAt(0));
    }

    /// The index of the insertion place nearest to a point.
    int indexAt(double x, double y) {
        Point2D point = flow.parentToLocal(x, y);
        double inside = Math.clamp(point.getY(), 1, Math.max(1, flow.getHeight() - 1));
        return flow.getHitInfo(new Point2D(point.getX(), inside)).getInsertionIndex();
    }

    /// The index of the character under a point.
    int characterAt(double x, double y) {
        return flow.getHitInfo(flow.parentToLocal(x, y)).getCharIndex();
    }

    int count() {
        return flow.getLayoutInfo().getTextLineCount();
    }

    /// Which line holds the insertion place; where it ends one line and begins another, the latter.
    int lineOf(int index) {
        LayoutInfo layout = flow.getLayoutInfo();
        int line = layout.getTextLineCount() - 1;
        while (line > 0 && layout.getTextLine(line, false).start() > index) {
            line--;
        }
        return Math.max(0, line);
    }

    int startOf(int line) {
        return flow.getLayoutInfo().getTextLine(line, false).start();
    }

    int endOf(int line) {
        return flow.getLayoutInfo().getTextLine(line, false).end();
    }

    /// The index on this line that is nearest to `x`.
    int indexOnLine(int line, double x) {
        Bounds bounds = line(line);
        return indexAt(x, bounds.getCenterY());
    }

    private Bounds line(int line) {
        LayoutInfo layout = flow.getLayoutInfo();
        if (layout.getTextLineCount() == 0) {
            return flow.getBoundsInParent();
        }
        TextLineInfo info = layout.getTextLine(line, false);
        return inParent(info.bounds());
    }

    private Bounds inParent(Rectangle2D piece) {
        return flow.localToParent(
                new BoundingBox(piece.getMinX(), piece.getMinY(), piece.getWidth(), piece.getHeight()));
    }

    private static boolean touches(Bounds left, Bounds right) {
        return left.getMaxX() >= right.getMinX() - 1 && right.getMaxX() >= left.getMinX() - 1;
    }

    private static Bounds cover(Bounds left, Bounds right) {
        double x = Math.min(left.getMinX(), right.getMinX());
        double y = Math.min(left.getMinY(), right.getMinY());
        return new BoundingBox(
                x, y, Math.max(left.getMaxX(), right.getMaxX()) - x, Math.max(left.getMaxY(), right.getMaxY()) - y);
    }
}
