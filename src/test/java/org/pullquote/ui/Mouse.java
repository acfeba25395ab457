package org.pullquote.ui;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;

/// What the mouse's first button does, for tests: made by hand, since a busy machine clicks too slowly for a triple
/// click and moves too coarsely for a drag.
public final class Mouse {
    private Mouse() {}

    /// @param x within what the event is sent to
    /// @param clicks how many there were in quick succession, this one included
    public static MouseEvent event(EventType<MouseEvent> type, double x, double y, int clicks) {
        return event(type, new Point2D(x, y), clicks, null);
    }

    /// The same at a place of a node, which is what it hits.
    public static MouseEvent on(Node node, EventType<MouseEvent> type, double x, double y) {
        Point2D scene = node.localToScene(x, y);
        return event(type, scene, 1, new PickResult(node, scene.getX(), scene.getY()));
    }

    private static MouseEvent event(EventType<MouseEvent> type, Point2D place, int clicks, @Nullable PickResult hit) {
        boolean isDragged = type == MouseEvent.MOUSE_DRAGGED;
        boolean isDown = isDragged || type == MouseEvent.MOUSE_PRESSED;
        boolean no = false;
        return new MouseEvent(
                type,
                place.getX(),
                place.getY(),
                place.getX(),
                place.getY(),
                MouseButton.PRIMARY,
                clicks,
                no,
                no,
                no,
                no,
                isDown,
                no,
                no,
                no,
                no,
                !isDragged,
                hit);
    }
}
