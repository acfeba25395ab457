package org.pullquote.ui.desk;

import javafx.animation.AnimationTimer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.pullquote.settings.PaneWidths;

/// Three panes side by side, parted by hairlines. The outer two keep their widths in pixels when the window grows or
/// shrinks, can be dragged wider or narrower, and can be put away.
final class Panes extends Pane {
    private static final double NARROWEST = 200;
    private static final double WIDEST = 520;
    /// The middle is never made narrower than this for the sake of the outer panes.
    private static final double READABLE = 360;

    private static final double HAIRLINE = 1;
    /// How wide the invisible grip over a hairline is, in pixels.
    private static final double GRIP = 7;

    private final Region left;
    private final Region middle;
    private final Region right;
    private final Region leftLine = line();
    private final Region rightLine = line();
    private final Region leftGrip = grip();
    private final Region rightGrip = grip();
    private final DoubleProperty leftWidth = new SimpleDoubleProperty(PaneWidths.DEFAULT.library());
    private final DoubleProperty rightWidth = new SimpleDoubleProperty(PaneWidths.DEFAULT.highlights());

    /// Brings the outer panes, one with each frame after the window is shown: all three at once would hold it.
    private final AnimationTimer outer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (isShown()) {
                bringNext();
            }
        }
    };

    Panes(Region left, Region middle, Region right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        getStyleClass().add("pq-panes");
        getChildren().setAll(middle, leftLine, rightLine, leftGrip, rightGrip);
        outer.start();
        leftLine.visibleProperty().bind(left.visibleProperty());
        leftGrip.visibleProperty().bind(left.visibleProperty());
        rightLine.visibleProperty().bind(right.visibleProperty());
        rightGrip.visibleProperty().bind(right.visibleProperty());
        leftGrip.setOnMouseDragged(
                event -> leftWidth.set(within(sceneToLocal(event.getSceneX(), 0).getX())));
        rightGrip.setOnMouseDragged(event -> rightWidth.set(
                within(getWidth() - sceneToLocal(event.getSceneX(), 0).getX())));
        leftWidth.subscribe(this::requestLayout);
        rightWidth.subscribe(this::requestLayout);
        left.visibleProperty().subscribe(this::requestLayout);
        right.visibleProperty().subscribe(this::requestLayout);
    }

    /// Keeps the widths of the outer panes as `wanted` says, and tells it when they are dragged.
    void keep(ObjectProperty<PaneWidths> wanted) {
        wanted.subscribe(widths -> {
            leftWidth.set(widths.library());
            rightWidth.set(widths.highlights());
        });
        Runnable dragged = () -> wanted.set(new PaneWidths(leftWidth.get(), rightWidth.get()));
        leftGrip.setOnMouseReleased(_ -> dragged.run());
        rightGrip.setOnMouseReleased(_ -> dragged.run());
    }

    /// Shows the outer panes while these are true.
    void follow(ObservableValue<Boolean> leftShown, ObservableValue<Boolean> rightShown) {
        left.visibleProperty().bind(leftShown);
        right.visibleProperty().bind(rightShown);
    }

    private boolean isShown() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
    }

    private void bringNext() {
        if (left.getParent() == null) {
            getChildren().addFirst(left);
        } else {
            getChildren().add(2, right);
            outer.stop();
        }
    }

    @Override
    protected void layoutChildren() {
        double rightTaken = right.isVisible() ? wanted(right, rightWidth.get()) : 0;
        double leftTaken = left.isVisible() ? wanted(left, leftWidth.get()) : 0;
        double lacking = READABLE - (getWidth() - leftTaken - rightTaken);
        if (lacking > 0) {
            double fromRight = Math.min(lacking, Math.max(0, rightTaken - NARROWEST));
            rightTaken -= fromRight;
            leftTaken -= Math.min(lacking - fromRight, Math.max(0, leftTaken - NARROWEST));
        }
        double middleFrom = left.isVisible() ? leftTaken + HAIRLINE : 0;
        double middleTo = getWidth() - (right.isVisible() ? rightTaken + HAIRLINE : 0);
        left.resizeRelocate(0, 0, leftTaken, getHeight());
        leftLine.resizeRelocate(leftTaken, 0, HAIRLINE, getHeight());
        leftGrip.resizeRelocate(leftTaken - GRIP / 2, 0, GRIP, getHeight());
        middle.resizeRelocate(middleFrom, 0, Math.max(0, middleTo - middleFrom), getHeight());
        rightLine.resizeRelocate(middleTo, 0, HAIRLINE, getHeight());
        rightGrip.resizeRelocate(middleTo - GRIP / 2, 0, GRIP, getHeight());
        right.resizeRelocate(middleTo + HAIRLINE, 0, rightTaken, getHeight());
    }

    /// The width the reader gave a pane or, where letters are large, what it needs.
    private static double wanted(Region pane, double width) {
        return Math.max(within(width), Math.rint(pane.minWidth(-1)));
    }

    private static double within(double width) {
        return Math.rint(Math.clamp(width, NARROWEST, WIDEST));
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("pq-hairline");
        line.setMouseTransparent(true);
        return line;
    }

    private static Region grip() {
        Region grip = new Region();
        grip.setCursor(Cursor.H_RESIZE);
        return grip;
    }
}
