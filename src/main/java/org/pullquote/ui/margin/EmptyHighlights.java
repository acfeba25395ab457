package org.pullquote.ui.margin;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.reader.TagChip;

/// Stands in for the list where there is nothing to list, and says what to do next.
final class EmptyHighlights extends VBox {
    private final HighlightsViewModel model;
    private final Words words;
    private final ReadOnlyBooleanWrapper nothingYet = new ReadOnlyBooleanWrapper(true);

    EmptyHighlights(HighlightsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("pq-highlights-empty");
        update();
    }

    /// Whether the article has no highlight at all.
    ReadOnlyBooleanProperty nothingYetProperty() {
        return nothingYet.getReadOnlyProperty();
    }

    void update() {
        nothingYet.set(model.reader().annotations().isEmpty());
        setVisible(model.shown().isEmpty());
        getChildren().clear();
        if (model.reader().articleProperty().get().isEmpty()) {
            getChildren().setAll(paragraph("margin.empty.no-article"));
            return;
        }
        if (nothingYet.get()) {
            explain();
        } else if (model.shown().isEmpty()) {
            Button all = new Button(words.get("margin.show-all"));
            all.getStyleClass().setAll("button", "pq-link");
            all.setOnAction(_ -> model.showAll());
            getChildren().addAll(paragraph("margin.none-found"), all);
        }
    }

    private void explain() {
        Label title = new Label(words.get("margin.empty.title"));
        title.getStyleClass().add("pq-strong");
        VBox tags = new VBox();
        tags.getStyleClass().add("pq-highlights-empty-tags");
        model.reader().codeBookProperty().get().tags().stream()
                .filter(tag -> tag.key().isPresent())
                .map(this::line)
                .forEach(tags.getChildren()::add);
        getChildren().addAll(title, paragraph("margin.empty.how"), tags, paragraph("margin.empty.more"));
    }

    private Label line(Tag tag) {
        return TagChip.label(tag);
    }

    private Label paragraph(String key) {
        Label label = new Label(words.get(key));
        Wrapping.of(label);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("pq-quiet");
        return label;
    }
}
