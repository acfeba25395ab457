package org.pullquote.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A quiet button that says what is chosen and offers the rest below it.
public final class ChoiceMenu<T> extends MenuButton {
    private final ObjectProperty<T> chosen;
    private final Function<T, String> title;
    private final Supplier<List<Option<T>>> options;

    /// Something to choose.
    ///
    /// @param label what the menu says
    /// @param sign what stands before the label
    public record Option<T>(T value, String label, Optional<Node> sign) {
        public Option(T value, String label) {
            this(value, label, Optional.empty());
        }
    }

    /// @param title what the button says of what is chosen
    /// @param options what there is to choose; asked whenever the menu is opened
    /// @param spoken what is chosen here, for a screen reader
    public ChoiceMenu(
            ObjectProperty<T> chosen, Function<T, String> title, Supplier<List<Option<T>>> options, String spoken) {
        this.chosen = chosen;
        this.title = title;
        this.options = options;
        getStyleClass().add("pq-quiet-menu");
        setAccessibleHelp(spoken);
        chosen.subscribe(_ -> update());
        setOnShowing(_ -> fill());
    }

    /// Says anew what is chosen, as after it got another name.
    public void update() {
        setText(title.apply(chosen.get()));
        setAccessibleText(getAccessibleHelp() + ": " + getText());
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
