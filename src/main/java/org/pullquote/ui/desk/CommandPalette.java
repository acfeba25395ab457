package org.pullquote.ui.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Steering;

/// Things to do or places to go to, found by typing a part of their names.
final class CommandPalette extends VBox {
    private final CustomTextField query = new CustomTextField();
    private final ListView<Command> list = new ListView<>();
    private final List<Command> commands;
    private final Runnable close;

    /// @param prompt the key of what stands in the empty field
    /// @param close takes the palette away again
    CommandPalette(List<Command> commands, String prompt, Words words, Runnable close) {
        this.commands = commands;
        this.close = close;
        getStyleClass().addAll("pq-card", "pq-palette");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        query.setLeft(new FontIcon(Feather.SEARCH));
        query.getStyleClass().addAll("pq-field", "pq-palette-field");
        query.setPromptText(words.get(prompt));
        query.setAccessibleText(words.get(prompt));
        query.textProperty().subscribe(this::find);
        Steering.of(query, list, 4, this::run);
        Label nothing = new Label(words.get("palette.nothing"));
        nothing.getStyleClass().add("pq-empty");
        list.setPlaceholder(nothing);
        list.getStyleClass().add("pq-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new CommandCell());
        list.setOnMouseClicked(_ -> run());
        getChildren().setAll(query, list);
    }

    Node field() {
        return query;
    }

    private void find(String typed) {
        List<String> parts =
                Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
        list.getItems()
                .setAll(commands.stream()
                        .filter(command -> command.isAvailable().getAsBoolean())
                        .filter(command -> {
                            String name = command.name().toLowerCase(Locale.ROOT);
                            return parts.stream().allMatch(name::contains);
                        })
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.run();
        }
    }

    private static final class CommandCell extends ListCell<Command> {
        CommandCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean isEmpty) {
            super.updateItem(command, isEmpty);
            if (command == null || isEmpty) {
                setGraphic(null);
                return;
            }
            Label name = new Label(command.name());
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox line = new HBox(12, name);
            line.setAlignment(Pos.CENTER_LEFT);
            command.shortcut().map(Shortcut::printed).ifPresent(keys -> {
                Label printed = new Label(keys);
                printed.getStyleClass().add("pq-keys");
                printed.setMinWidth(USE_PREF_SIZE);
                line.getChildren().add(printed);
            });
            setGraphic(line);
            setAccessibleText(command.name());
        }
    }
}
