package org.pullquote.ui.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;

/// Chooses the highlights that get a new tag in place of the chosen one.
final class SplitPane extends StackPane {
    private final Set<UUID> moved = new HashSet<>();
    private final TextField name = new TextField();
    private final ListView<Annotation> list = new ListView<>();
    private final Question question;
    private final Words words;

    SplitPane(CodeBookViewModel model, Words words, Runnable back) {
        this.words = words;
        String from = model.chosen().map(Tag::name).orElse("");
        question = new Question(
                words.get("codebook.split.title", from),
                words.get("codebook.split.do", 0),
                words,
                () -> model.split(name.getText(), moved),
                back);
        name.getStyleClass().add("pq-field");
        name.setPromptText(words.get("codebook.split.name"));
        name.setAccessibleText(words.get("codebook.split.name"));
        name.textProperty().subscribe(this::count);
        list.getStyleClass().addAll("pq-list", "pq-codebook-split");
        list.setAccessibleText(words.get("codebook.split.choose"));
        Label none = new Label(words.get("codebook.split.none"));
        none.getStyleClass().add("pq-empty");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new PassageCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        question.add(name);
        question.say(words.get("codebook.split.choose"));
        question.add(list);
        getChildren().setAll(question);
        model.highlights(this::show);
    }

    private void show(List<Annotation> highlights) {
        list.getItems().setAll(highlights);
    }

    private void count() {
        question.on().setText(words.get("codebook.split.do", moved.size()));
        question.on().setDisable(moved.isEmpty() || name.getText().isBlank());
    }

    private final class PassageCell extends ListCell<Annotation> {
        private final CheckBox box = new CheckBox();

        PassageCell() {
            setPrefWidth(0);
            box.getStyleClass().add("pq-check");
            box.setOnAction(_ -> {
                Annotation annotation = getItem();
                if (annotation != null) {
                    if (box.isSelected()) {
                        moved.add(annotation.id());
                    } else {
                        moved.remove(annotation.id());
                    }
                    count();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Annotation annotation, boolean empty) {
            super.updateItem(annotation, empty);
            if (annotation == null || empty) {
                setGraphic(null);
                return;
            }
            box.setText(annotation.target().quote().exact().replaceAll("\\s+", " "));
            box.setSelected(moved.contains(annotation.id()));
            setGraphic(box);
        }
    }
}
