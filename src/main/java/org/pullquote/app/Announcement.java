package org.pullquote.app;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.pullquote.ui.Words;
import org.pullquote.ui.theme.Appearance;

/// What is shown in place of the desk when it cannot be opened: why, and what can be done.
final class Announcement {
    private final Stage stage;
    private final Words words = new Words(Locale.getDefault());
    private final Label why = new Label();
    private final HBox actions = new HBox(8);

    /// @param title the key of what has happened
    /// @param where what it concerns, such as a folder
    Announcement(Stage stage, String title, String sentence, String where) {
        this.stage = stage;
        Label head = new Label(words.get(title));
        head.getStyleClass().add("pq-headline");
        head.setWrapText(true);
        why.setText(sentence);
        why.getStyleClass().add("pq-lead");
        why.setWrapText(true);
        Label place = new Label(where);
        place.getStyleClass().add("pq-small");
        place.setWrapText(true);
        Button close = new Button(words.get("announcement.close"));
        close.getStyleClass().add("pq-button");
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.hide());
        actions.getChildren().add(close);
        VBox column = new VBox(16, head, why, place, actions);
        column.setAlignment(Pos.CENTER_LEFT);
        column.getStyleClass().add("pq-empty-desk");
        Scene scene = new Scene(column, 600, 380);
        new Appearance().dress(scene);
        stage.setTitle(words.get("desk.title"));
        stage.setScene(scene);
    }

    /// Offers something to do, before the button that closes.
    void offer(String name, Runnable task) {
        Button button = new Button(name);
        button.getStyleClass().add("pq-primary");
        button.setDefaultButton(true);
        button.setOnAction(_ -> {
            button.setDisable(true);
            task.run();
        });
        actions.getChildren().addFirst(button);
    }

    /// Says something else.
    void say(String sentence) {
        why.setText(sentence);
    }

    Words words() {
        return words;
    }

    void show() {
        stage.show();
    }
}
