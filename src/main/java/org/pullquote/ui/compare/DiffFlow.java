package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A passage with its word differences: filled under the words, underlined where only this side has them, struck
/// through where only the other has.
final class DiffFlow extends Region {
    private record Ground(Path shape, int start, int end) {}

    private final TextFlow flow = new TextFlow();
    private final List<Ground> grounds = new ArrayList<>();

    DiffFlow(List<Stretch> stretches) {
        getStyleClass().add("pq-diff");
        flow.setLineSpacing(4);
        int at = 0;
        for (Stretch stretch : stretches) {
            Text text = new Text(stretch.text());
            flow.getChildren().add(text);
            int end = at + stretch.text().length();
            switch (stretch.kind()) {
                case SAME -> {}
                case ONLY_HERE -> {
                    text.setUnderline(true);
                    ground("pq-added", at, end);
                }
                case MISSING_HERE -> {
                    text.setStrikethrough(true);
                    ground("pq-removed", at, end);
                }
                case WRITTEN_OTHERWISE -> ground("pq-respelt", at, end);
            }
            at = end;
        }
        grounds.forEach(ground -> getChildren().add(ground.shape()));
        getChildren().add(flow);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(stretches.stream().map(Stretch::text).collect(Collectors.joining()));
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
        return 120;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        grounds.forEach(
                ground -> ground.shape().getElements().setAll(flow.getRangeShape(ground.start(), ground.end(), false)));
    }
}
