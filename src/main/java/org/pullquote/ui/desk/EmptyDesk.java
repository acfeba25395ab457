package org.pullquote.ui.desk;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;

/// What stands in the middle while no article is open: what to do next. It scrolls where the window is too small for
/// it.
final class EmptyDesk extends ScrollPane {
    private final Button open = new Button();
    private final Button sample = new Button();

    EmptyDesk(Words words, Runnable chooseFiles) {
        getStyleClass().add("pq-sheet-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        Label title = new Label(words.get("desk.empty.title"));
        title.getStyleClass().add("pq-headline");
        Wrapping.of(title);
        Label text = new Label(words.get("desk.empty.text"));
        text.getStyleClass().add("pq-lead");
        Wrapping.of(text);
        open.setText(words.get("desk.empty.open", Shortcut.OPEN.printed()));
        open.getStyleClass().add("pq-primary");
        open.setOnAction(_ -> chooseFiles.run());
        Label drop = new Label(words.get("desk.empty.drop"));
        drop.getStyleClass().add("pq-quiet");
        Wrapping.of(drop);
        sample.setText(words.get("desk.empty.sample"));
        sample.getStyleClass().add("pq-button");
        sample.setVisible(false);
        sample.managedProperty().bind(sample.visibleProperty());
        FlowPane buttons = new FlowPane(8, 8, open, sample);
        VBox column = new VBox(16, title, text, buttons, drop);
        Ems.widest(column, 440);
        column.setMaxHeight(Region.USE_PREF_SIZE);
        VBox.setMargin(buttons, new Insets(8, 0, 0, 0));
        for (Label sentence : List.of(title, text, drop)) {
            sentence.setMinHeight(Region.USE_PREF_SIZE);
        }
        StackPane ground = new StackPane(column);
        ground.getStyleClass().add("pq-empty-desk");
        setContent(ground);
    }

    /// Offers a story to try the program with, as long as there is nothing else.
    void offer(Runnable openSample, ObservableValue<Boolean> isEmpty) {
        sample.setOnAction(_ -> openSample.run());
        sample.visibleProperty().bind(isEmpty);
    }
}
