package org.pullquote.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A control with its name before it, as in the details of a highlight.
public final class NamedRow {
    private NamedRow() {}

    /// As wide as those beside it, so that the controls stand under each other; a longer name takes what it needs.
    private static final class Name extends Label {
        /// In letters' heights.
        private static final double USUAL_WIDTH = 6.77;

        Name(String name) {
            super(name);
            setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.max(USUAL_WIDTH * getFont().getSize(), super.computePrefWidth(height));
        }
    }

    /// The control takes the room that its name leaves.
    public static HBox of(String name, Region control) {
        return of(name(name, control), control);
    }

    /// The name of a control as it stands before it.
    public static Label name(String name, Region control) {
        Label label = new Name(name);
        label.getStyleClass().add("pq-quiet");
        label.setLabelFor(control);
        return label;
    }

    /// The same with a name that can become another.
    public static HBox of(Label label, Region control) {
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = new HBox(label, control);
        row.getStyleClass().add("pq-details-row");
        return row;
    }
}
