package org.pullquote.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;

/// All tags of the code book, narrowed by typing; Enter takes the first or the chosen one.
final class TagPicker extends VBox {
    private static final double ROW = 32;
    private static final int ROWS = 8;

    private final TextField field = new TextField();
    private final ListView<Tag> list;
    private final FilteredList<Tag> found;

    TagPicker(List<Tag> tags, Words words, Consumer<Tag> onPicked) {
        this.found = new FilteredList<>(FXCollections.observableArrayList(tags));
        this.list = new ListView<>(found);
        getStyleClass().addAll("pq-card", "pq-tag-picker");
        field.setPromptText(words.get("reader.picker.prompt"));
        field.setAccessibleText(words.get("reader.picker.prompt"));
        field.getStyleClass().add("pq-field");
        list.getStyleClass().add("pq-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(ROWS, tags.size()) + 8);
        list.setCellFactory(_ -> new TagCell());
        list.setPlaceholder(new Label(words.get("reader.picker.none")));
        list.setAccessibleText(words.get("reader.picker.list"));
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(_ -> pick(onPicked));
        field.textProperty().addListener((_, _, typed) -> narrow(typed));
        field.setOnAction(_ -> pick(onPicked));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        getChildren().addAll(field, list);
    }

    TextField field() {
        return field;
    }

    private void narrow(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(tag -> tag.name().toLowerCase(Locale.ROOT).contains(wanted)
                || tag.key().filter(key -> wanted.equals(String.valueOf(key))).isPresent());
        list.getSelectionModel().selectFirst();
    }

    private void move(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            if (event.getCode() == KeyCode.DOWN) {
                list.getSelectionModel().selectNext();
            } else {
                list.getSelectionModel().selectPrevious();
            }
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    private void pick(Consumer<Tag> onPicked) {
        Tag tag = list.getSelectionModel().getSelectedItem();
        if (tag != null) {
            onPicked.accept(tag);
        }
    }

    private static final class TagCell extends ListCell<Tag> {
        @Override
        protected void updateItem(@Nullable Tag tag, boolean empty) {
            super.updateItem(tag, empty);
            setGraphic(tag == null ? null : TagChip.label(tag));
            setAccessibleText(tag == null ? "" : tag.spoken());
        }
    }
}
