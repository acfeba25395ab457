package org.pullquote.ui.codebook;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;

/// Says what something would do before it is done, with a way on and a way back.
final class Question extends VBox {
    private final Button on = new Button();

    Question(String title, String does, Words words, Runnable action, Runnable back) {
        getStyleClass().add("pq-codebook-form");
        Label head = new Label(title);
        head.getStyleClass().add("pq-strong");
        Wrapping.of(head);
        on.setText(does);
        on.getStyleClass().add("pq-primary");
        on.setOnAction(_ -> action.run());
        Button leave = new Button(words.get("codebook.leave"));
        leave.getStyleClass().add("pq-button");
        leave.setOnAction(_ -> back.run());
        getChildren().setAll(head, new HBox(8, on, leave));
    }

    /// Puts a part between the title and the buttons.
    void add(Node part) {
        getChildren().add(getChildren().size() - 1, part);
    }

    void say(String sentence) {
        Label label = new Label(sentence);
        Wrapping.of(label);
        add(label);
    }

    Button on() {
        return on;
    }
}
