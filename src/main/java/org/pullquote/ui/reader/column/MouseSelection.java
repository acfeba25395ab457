package org.pullquote.ui.reader.column;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.pullquote.text.TextSpan;

/// Selects with the mouse: drag for characters, double click for a word, triple for a sentence, quadruple for a
/// paragraph, each going on by its own unit when dragged; Shift goes on from where the selection began. Dragged beyond
/// the edge, the text scrolls along, the faster the further. A simple click on a mark names it.
final class MouseSelection {
    /// How fast the text scrolls along, in pixels a second for each pixel the mouse is beyond the edge.
    private static final double SPEED = 18;

    private final ColumnReadingView view;
    private final AnimationTimer scrolling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scrollAlong(lastPulse == 0 ? 0 : Math.min(now - lastPulse, 100_000_000) / 1e9);
            lastPulse = now;
        }

        @Override
        public void stop() {
            super.stop();
            lastPulse = 0;
        }
    };
    /// When the text was last scrolled along, in nanoseconds; 0 while it is not.
    private long lastPulse;

    private int unit = 1;
    private TextSpan origin = new TextSpan(0, 0);
    private Point2D last = Point2D.ZERO;
    private boolean selecting;
    private Optional<Mark> resizing = Optional.empty();

    private MouseSelection(ColumnReadingView view) {
        this.view = view;
    }

    static void install(ColumnReadingView view) {
        MouseSelection mouse = new MouseSelection(view);
        view.setCursor(Cursor.TEXT);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::released);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || isControl(event)) {
            return;
        }
        view.requestFocus();
        view.caretShownProperty().set(true);
        selecting = true;
        last = new Point2D(event.getX(), event.getY());
        int offset = offset();
        if (event.getTarget() instanceof Handle handle) {
            takeHold(handle);
        } else if (event.isShiftDown() && event.getClickCount() == 1) {
            unit = 1;
            origin = new TextSpan(
                    view.selectionProperty().get().anchor(),
                    view.selectionProperty().get().anchor());
            extend();
        } else {
            unit = event.getClickCount();
            origin = piece(offset);
            view.selectionProperty().set(TextSelection.of(origin));
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (!selecting) {
            return;
        }
        last = new Point2D(event.getX(), event.getY());
        extend();
        if (last.getY() < 0 || last.getY() > view.getHeight()) {
            scrolling.start();
        } else {
            scrolling.stop();
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        if (!selecting) {
            return;
        }
        selecting = false;
        scrolling.stop();
        TextSelection selection = view.selectionProperty().get();
        if (resizing.isPresent()) {
            Mark mark = resizing.get();
            resizing = Optional.empty();
            view.selectionProperty().set(TextSelection.at(selection.span().start()));
            view.listener().resized(mark.id(), selection.span());
        } else if (!selection.isEmpty()) {
            view.listener().selected(selection.span());
        } else if (event.isStillSincePress()) {
            view.clicked(view.passages().characterAt(event.getX(), event.getY()));
        }
        event.consume();
    }

    /// Resizes a mark: it is selected from the end that stays to the mouse, and becomes what is selected at last.
    private void takeHold(Handle handle) {
        TextSpan span = handle.mark().span();
        int stays = handle.isAtStart() ? span.end() : span.start();
        resizing = Optional.of(handle.mark());
        unit = 1;
        origin = new TextSpan(stays, stays);
        view.selectionProperty().set(new TextSelection(stays, handle.isAtStart() ? span.start() : span.end()));
    }

    private void extend() {
        TextSpan here = piece(offset());
        view.selectionProperty()
                .set(
                        here.start() < origin.start()
                                ? new TextSelection(origin.end(), here.start())
                                : new TextSelection(origin.start(), Math.max(origin.end(), here.end())));
    }

    /// The smallest run that this gesture selects, at the place.
    private TextSpan piece(int offset) {
        return switch (unit) {
            case 0, 1 -> new TextSpan(offset, offset);
            case 2 -> view.boundaries().word(underMouse(offset));
            case 3 -> view.boundaries().sentence(underMouse(offset));
            default -> view.boundaries().block(offset);
        };
    }

    private int offset() {
        double y = Math.clamp(last.getY(), 0, Math.max(0, view.getHeight() - 1));
        return view.boundaries().snap(view.passages().offsetAt(last.getX(), y));
    }

    /// Words and sentences go by the character under the mouse, not by the nearest gap between two.
    private int underMouse(int offset) {
        return view.passages().characterAt(last.getX(), last.getY()).orElse(offset);
    }

    private void scrollAlong(double seconds) {
        double beyond = last.getY() < 0 ? last.getY() : last.getY() - view.getHeight();
        view.scrollBy(beyond * SPEED * seconds);
        view.layout();
        extend();
    }

    private boolean isControl(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : view;
        while (node != view && node != null) {
            if (node instanceof ButtonBase || node instanceof ScrollBar) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }
}
