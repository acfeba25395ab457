package org.pullquote.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.TagChip;

/// Chooses the tag by which highlights are filtered, among those that are used, with how often they are.
final class TagFilter extends MenuButton {
    private final HighlightsViewModel model;
    private final Words words;

    TagFilter(HighlightsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("pq-tag-filter");
        setAccessibleText(words.get("margin.tags.spoken"));
        setMinWidth(USE_PREF_SIZE);
        model.filterTagProperty().subscribe(_ -> name());
        setOnShowing(_ -> fill());
    }

    /// Follows a change of the highlights.
    void update() {
        name();
    }

    private void name() {
        Optional<Tag> tag = model.filterTagProperty()
                .get()
                .flatMap(id -> model.reader().codeBookProperty().get().find(id));
        setText(tag.map(Tag::name).orElseGet(() -> words.get("margin.all-tags")));
    }

    private void fill() {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(words.get("margin.all-tags"), Optional.empty(), group));
        items.add(new SeparatorMenuItem());
        model.counts().forEach(count -> {
            RadioMenuItem item = item("", Optional.of(count.tag().id()), group);
            item.setGraphic(TagChip.label(count.tag()));
            item.setText(String.valueOf(count.count()));
            items.add(item);
        });
        getItems().setAll(items);
    }

    private RadioMenuItem item(String name, Optional<UUID> tag, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(model.filterTagProperty().get().equals(tag));
        item.setOnAction(_ -> model.filterTagProperty().set(tag));
        return item;
    }
}
