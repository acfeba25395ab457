package org.pullquote.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A quiet button that says what is chosen and offers the rest below it.
public final class ChoiceMenu<T> extends MenuButton {
    private final ObjectProperty<T> chosen;
    private final Supplier<List<Option<T>>> options;

    /// Something to choose.
    ///
    /// @param title what the button says while it is chosen
    /// @param label what the menu says
    /// @param sign what stands before the label
    public record Option<T>(T value, String title, String label, Optional<Node> sign) {
        public Option(T value, String title) {
            this(value, title, title, Optional.empty());
        }
    }

    /// @param options what there is to choose just now; asked whenever the menu is opened
    /// @param spoken what is chosen here, for a screen reader
    public ChoiceMenu(ObjectProperty<T> chosen, Supplier<List<Option<T>>> options, String spoken) {
        this.chosen = chosen;
        this.options = options;
        getStyleClass().add("pq-quiet-menu");
        setAccessibleText(spoken);
        chosen.subscribe(_ -> update());
        setOnShowing(_ -> fill());
    }

    /// Follows a change of the options.
    public void update() {
        options.get().stream()
                .filter(option -> option.value().equals(chosen.get()))
                .findFirst()
                .ifPresent(option -> setText(option.title()));
    }

    private void fill() {
        ToggleGroup group = new ToggleGroup();
        getItems()
                .setAll(options.get().stream()
                        .map(option -> item(option, group))
                        .toList());
    }

    private RadioMenuItem item(Option<T> option, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(option.label());
        option.sign().ifPresent(item::setGraphic);
        item.setToggleGroup(group);
        item.setSelected(option.value().equals(chosen.get()));
        item.setOnAction(_ -> chosen.set(option.value()));
        return item;
    }
}
