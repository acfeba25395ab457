package org.pullquote.ui.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/// A button that says how many of several things are chosen and offers them below with ticks.
final class TickMenu<T> extends MenuButton {
    private final ObjectProperty<Set<T>> chosen;
    private final Function<Set<T>, String> title;
    private final Supplier<List<Option<T>>> options;

    /// Something to tick.
    record Option<T>(T value, String label) {}

    /// @param title what the button says of what is ticked
    /// @param options what there is; asked whenever the menu is opened
    /// @param spoken what is chosen here, for a screen reader
    TickMenu(
            ObjectProperty<Set<T>> chosen,
            Function<Set<T>, String> title,
            Supplier<List<Option<T>>> options,
            String spoken) {
        this.chosen = chosen;
        this.title = title;
        this.options = options;
        getStyleClass().addAll("pq-quiet-menu", "pq-field-menu");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleHelp(spoken);
        chosen.subscribe(_ -> update());
        setOnShowing(_ -> fill());
    }

    private void update() {
        setText(title.apply(chosen.get()));
        setAccessibleText(getAccessibleHelp() + ": " + getText());
    }

    private void fill() {
        getItems().setAll(options.get().stream().map(this::item).toList());
    }

    private CheckMenuItem item(Option<T> option) {
        CheckMenuItem item = new CheckMenuItem(option.label());
        item.setMnemonicParsing(false);
        item.setSelected(chosen.get().contains(option.value()));
        item.setOnAction(_ -> {
            Set<T> changed = new HashSet<>(chosen.get());
            if (item.isSelected()) {
                changed.add(option.value());
            } else {
                changed.remove(option.value());
            }
            chosen.set(Set.copyOf(changed));
        });
        return item;
    }
}
