package org.pullquote.ui.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;

/// All keys on one sheet.
final class KeySheet extends VBox {
    /// Second keys for something that the sheet lists already.
    static final List<Shortcut> DOUBLES =
            List.of(Shortcut.LARGER_EQUALS, Shortcut.INTERFACE_LARGER_EQUALS, Shortcut.FIND_SLASH);

    private static final double KEYS_WIDTH = 88;

    private final Words words;

    KeySheet(Words words) {
        this.words = words;
        getStyleClass().addAll("pq-card", "pq-sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        Label title = new Label(words.get("sheet.title"));
        title.getStyleClass().add("pq-title");
        List<Shortcut> window = of(Shortcut.Scope.WINDOW);
        int half = window.indexOf(Shortcut.READ);
        HBox columns = new HBox(
                48,
                new VBox(24, part("sheet.window", window.subList(0, half))),
                new VBox(
                        24,
                        part("sheet.window-more", window.subList(half, window.size())),
                        part("sheet.panel", of(Shortcut.Scope.PANEL)),
                        part("sheet.compare", of(Shortcut.Scope.COMPARE))),
                new VBox(24, part("sheet.reader", of(Shortcut.Scope.READER))));
        getChildren().setAll(title, columns);
    }

    private static List<Shortcut> of(Shortcut.Scope scope) {
        return Arrays.stream(Shortcut.values())
                .filter(shortcut -> shortcut.scope() == scope && !DOUBLES.contains(shortcut))
                .toList();
    }

    private Node part(String title, List<Shortcut> shortcuts) {
        GridPane grid = new GridPane(16, 6);
        grid.getColumnConstraints().add(new ColumnConstraints(KEYS_WIDTH));
        Label head = new Label(words.get(title).toUpperCase(Locale.ROOT));
        head.getStyleClass().add("pq-section");
        grid.add(head, 0, 0, 2, 1);
        int row = 1;
        if (shortcuts.stream().anyMatch(Shortcut::isTag)) {
            add(grid, row++, words.get("sheet.tag-keys"), words.get("sheet.tag"));
        }
        for (Shortcut shortcut : shortcuts) {
            if (!shortcut.isTag()) {
                add(grid, row++, shortcut.printed(), words.of(shortcut));
            }
        }
        return grid;
    }

    private static void add(GridPane grid, int row, String keys, String does) {
        Label key = new Label(keys);
        key.getStyleClass().add("pq-keys");
        key.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(key, VPos.CENTER);
        grid.addRow(row, key, new Label(does));
    }
}
