package org.pullquote.ui.margin;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.reader.Details;
import org.pullquote.ui.reader.TagChip;

/// What can be done with several highlights at once; each is one step of the history.
final class BulkBar extends VBox {
    private final HighlightsViewModel model;
    private final Words words;
    private final Supplier<Collection<UUID>> chosen;
    private final Label count = new Label();
    private final MenuButton tag;

    /// @param chosen the highlights it is about
    BulkBar(HighlightsViewModel model, Words words, Supplier<Collection<UUID>> chosen) {
        this.model = model;
        this.words = words;
        this.chosen = chosen;
        getStyleClass().addAll("pq-details", "pq-bulk");
        count.getStyleClass().add("pq-strong");
        tag = menu("margin.bulk.tag");
        tag.setOnShowing(_ -> tag.getItems().setAll(tags()));
        MenuButton status = menu("margin.bulk.status");
        status.getItems()
                .setAll(Arrays.stream(Status.values())
                        .map(one ->
                                item(words.get(StatusSign.key(one)), details -> details.statusOfAll(chosen.get(), one)))
                        .toList());
        Button remove = new Button(words.get("margin.bulk.remove"));
        remove.getStyleClass().setAll("button", "pq-link");
        remove.setOnAction(_ -> details().removeAll(chosen.get()));
        FlowPane actions = new FlowPane(4, 0, count, tag, status, remove);
        actions.getStyleClass().add("pq-highlights-menus");
        getChildren().setAll(actions, speaker());
    }

    /// What the keyboard goes to.
    Node first() {
        return tag;
    }

    void update() {
        count.setText(words.get("margin.bulk.count", chosen.get().size()));
    }

    private VBox speaker() {
        TextField field = new TextField();
        field.getStyleClass().add("pq-field");
        field.setAccessibleText(words.get("margin.bulk.speaker"));
        field.setOnAction(_ -> {
            details().speakerOfAll(chosen.get(), field.getText());
            field.clear();
        });
        Label asked = new Label(words.get("margin.bulk.speaker"));
        asked.getStyleClass().add("pq-small");
        Wrapping.of(asked);
        asked.setLabelFor(field);
        return new VBox(4, asked, field);
    }

    private List<MenuItem> tags() {
        return model.reader().codeBookProperty().get().tags().stream()
                .map(this::item)
                .toList();
    }

    private MenuItem item(Tag tag) {
        MenuItem item = item("", details -> details.tagAll(chosen.get(), tag));
        item.setGraphic(TagChip.label(tag));
        return item;
    }

    private MenuItem item(String name, Consumer<Details> action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> action.accept(details()));
        return item;
    }

    private MenuButton menu(String name) {
        MenuButton button = new MenuButton(words.get(name));
        button.getStyleClass().add("pq-quiet-menu");
        return button;
    }

    private Details details() {
        return model.reader().details();
    }
}
