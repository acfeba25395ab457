package org.pullquote.ui.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.library.SearchHit;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Bar;
import org.pullquote.ui.reader.TagChip;

/// What can be done with all the highlights that were found; it is there only if there are any.
final class FoundBar extends Bar {
    private final SearchViewModel model;
    private final Words words;
    private final Label count = new Label();

    FoundBar(SearchViewModel model, Words words) {
        this.model = model;
        this.words = words;
        count.getStyleClass().add("pq-quiet");
        Button remove = new Button(words.get("margin.bulk.remove"));
        remove.getStyleClass().setAll("button", "pq-link");
        remove.setOnAction(_ -> model.found().remove());
        add(
                count,
                menu("margin.bulk.tag", () -> tags(model.found()::tag)),
                menu("search.found.untag", () -> tags(model.found()::untag)),
                menu("margin.bulk.status", this::statuses),
                remove);
        model.hits().addListener((ListChangeListener<SearchHit>) _ -> update());
        update();
    }

    /// Follows what was found or chosen.
    void update() {
        int found = model.found().count();
        count.setText(words.get(model.hasChoice() ? "search.chosen" : "search.found", found));
        setVisible(found > 0);
        setManaged(found > 0);
    }

    private MenuButton menu(String name, Supplier<List<MenuItem>> items) {
        MenuButton button = new MenuButton(words.get(name));
        button.getStyleClass().add("pq-quiet-menu");
        button.setOnShowing(_ -> button.getItems().setAll(items.get()));
        return button;
    }

    private List<MenuItem> tags(Consumer<Tag> action) {
        return model.codeBook().tags().stream()
                .map(tag -> {
                    MenuItem item = item("", () -> action.accept(tag));
                    item.setGraphic(TagChip.label(tag));
                    return item;
                })
                .toList();
    }

    private List<MenuItem> statuses() {
        return Arrays.stream(Status.values())
                .map(status -> item(
                        words.get("margin.status."
                                + status.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        () -> model.found().status(status)))
                .toList();
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
