package org.pullquote.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// A passage whose parts are marked: filled under the words, what is added underlined, what is removed struck through.
/// Colour never stands alone.
public class MarkedFlow extends Region {
    private static final double LINE_SPACING = 4;

    private final DirectedFlow flow = new DirectedFlow();
    private final List<Ground> grounds = new ArrayList<>();
    private final double prefWidth;

    private record Ground(Path shape, int start, int end) {}

    /// How a part looks.
    public enum Mark {
        NONE,
        ADDED,
        REMOVED,
        RESPELT
    }

    /// Words that look alike.
    public record Part(String text, Mark mark) {}

    /// @param prefWidth in pixels, where nobody says how wide it is to be
    protected MarkedFlow(List<Part> parts, double prefWidth) {
        this.prefWidth = prefWidth;
        getStyleClass().add("pq-diff");
        flow.setLineSpacing(LINE_SPACING);
        int at = 0;
        for (Part part : parts) {
            List<Text> texts = DirectedText.nodes(part.text());
            flow.getChildren().addAll(texts);
            int end = at + part.text().length();
            switch (part.mark()) {
                case NONE -> {}
                case ADDED -> {
                    texts.forEach(text -> text.setUnderline(true));
                    ground("pq-added", at, end);
                }
                case REMOVED -> {
                    texts.forEach(text -> text.setStrikethrough(true));
                    ground("pq-removed", at, end);
                }
                case RESPELT -> ground("pq-respelt", at, end);
            }
            at = end;
        }
        grounds.forEach(ground -> getChildren().add(ground.shape()));
        getChildren().add(flow);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(parts.stream().map(Part::text).collect(Collectors.joining()));
    }

    private void ground(String style, int start, int end) {
        Path shape = new Path();
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        grounds.add(new Ground(shape, start, end));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return prefWidth;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        grounds.forEach(
                ground -> ground.shape().getElements().setAll(flow.getRangeShape(ground.start(), ground.end(), false)));
    }
}
