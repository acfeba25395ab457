package org.pullquote.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pullquote.text.Unseen;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;

/// Lets the reader choose among the pages, chapters or letters that a file holds.
public final class PartsCard extends VBox {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 520;

    private final ListView<String> list;

    /// @param take takes the places of those that were chosen, from 0
    /// @param dismiss takes the card away
    public PartsCard(Intake.Several several, Words words, Consumer<List<Integer>> take, Runnable dismiss) {
        getStyleClass().addAll("pq-card", "pq-files-card", "pq-parts-card");
        setSpacing(12);
        Ems.size(this, WIDTH, HEIGHT);
        Label title = new Label(words.get(
                "parts.title", Unseen.shown(String.valueOf(several.file().getFileName()))));
        title.getStyleClass().add("pq-title");
        Wrapping.of(title);
        list = new ListView<>(FXCollections.observableArrayList(several.parts()));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getStyleClass().add("pq-list");
        list.setAccessibleText(words.get("parts.list"));
        VBox.setVgrow(list, Priority.ALWAYS);
        Label help = new Label(words.get("parts.help"));
        help.getStyleClass().add("pq-quiet");
        Wrapping.of(help);
        Button open = new Button(words.get("parts.open"));
        open.getStyleClass().add("pq-primary");
        open.setDefaultButton(true);
        open.setOnAction(_ -> {
            List<Integer> chosen = List.copyOf(list.getSelectionModel().getSelectedIndices());
            dismiss.run();
            take.accept(chosen);
        });
        Button leave = new Button(words.get("parts.leave"));
        leave.getStyleClass().add("pq-button");
        leave.setCancelButton(true);
        leave.setOnAction(_ -> dismiss.run());
        getChildren().setAll(title, list, help, new HBox(8, open, leave));
        list.getSelectionModel().selectFirst();
    }

    /// What the keyboard goes to first.
    public Node first() {
        return list;
    }
}
