package org.pullquote.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.pullquote.comparison.revision.Run;

/// A passage of two texts laid into one another: what was added underlined on sky, what was removed struck through on
/// apricot. Colour never stands alone.
public final class RunFlow extends Region {
    private static final double LINE_SPACING = 4;

    private final TextFlow flow = new TextFlow();
    private final List<Ground> grounds = new ArrayList<>();

    private record Ground(Path shape, int start, int end) {}

    public RunFlow(List<Run> runs) {
        getStyleClass().add("pq-diff");
        flow.setLineSpacing(LINE_SPACING);
        int at = 0;
        for (Run run : runs) {
            Text text = new Text(run.text());
            flow.getChildren().add(text);
            int end = at + run.text().length();
            switch (run.kind()) {
                case SAME -> {}
                case ADDED -> {
                    text.setUnderline(true);
                    ground("pq-added", at, end);
                }
                case REMOVED -> {
                    text.setStrikethrough(true);
                    ground("pq-removed", at, end);
                }
            }
            at = end;
        }
        grounds.forEach(ground -> getChildren().add(ground.shape()));
        getChildren().add(flow);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(runs.stream().map(Run::text).collect(Collectors.joining()));
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
        return 0;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        grounds.forEach(
                ground -> ground.shape().getElements().setAll(flow.getRangeShape(ground.start(), ground.end(), false)));
    }
}
