package org.pullquote.ui.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;

/// All keys on one sheet, in columns of about the same length. What does not fit is scrolled to.
final class KeySheet extends VBox {
    /// Second keys for something that the sheet lists already.
    static final List<Shortcut> DOUBLES =
            List.of(Shortcut.LARGER_EQUALS, Shortcut.INTERFACE_LARGER_EQUALS, Shortcut.FIND_SLASH);

    private static final int COLUMNS = 3;
    /// What a column takes, with what is around it, in widths of the interface's letters (1 em).
    private static final double COLUMN = 24;
    /// How much larger the title's letters are.
    private static final double TITLE = 1.154;
    private static final double GAP = 28;

    private final Words words;
    private final Label title;
    private final HBox columns = new HBox(GAP);
    private final ScrollPane scroll = new ScrollPane();

    /// A headed part of the sheet.
    private record Part(String title, List<Shortcut> shortcuts) {
        boolean hasTags() {
            return shortcuts.stream().anyMatch(Shortcut::isTag);
        }

        List<Shortcut> untagged() {
            return shortcuts.stream().filter(shortcut -> !shortcut.isTag()).toList();
        }

        /// How many lines it takes, with its heading and the room above.
        int lines() {
            return untagged().size() + (hasTags() ? 1 : 0) + 2;
        }
    }

    KeySheet(Words words) {
        this.words = words;
        getStyleClass().addAll("pq-card", "pq-sheet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        title = new Label(words.get("sheet.title"));
        title.getStyleClass().add("pq-title");
        title.fontProperty().subscribe(this::arrange);
        sceneProperty().subscribe(this::arrange);
        scroll.setContent(columns);
        scroll.getStyleClass().add("pq-sheet-scroll");
        scroll.setFitToWidth(true);
        getChildren().setAll(title, scroll);
    }

    /// Sets as many columns as the window has room for.
    private void arrange() {
        double letters = title.getFont().getSize() / TITLE;
        double room = getScene() == null ? Double.MAX_VALUE : getScene().getWidth();
        int most = (int) Math.clamp(room / letters / COLUMN, 1, COLUMNS);
        columns.getChildren()
                .setAll(inColumns(parts(), most).stream().map(this::column).toList());
    }

    private VBox column(List<Part> parts) {
        VBox column = new VBox(24, parts.stream().map(this::grid).toArray(GridPane[]::new));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /// What the keyboard goes to, so that the arrows scroll.
    Node first() {
        return scroll;
    }

    private static List<Part> parts() {
        List<Shortcut> window = of(Shortcut.Scope.WINDOW);
        int screens = window.indexOf(Shortcut.READ);
        int text = window.indexOf(Shortcut.THEME);
        return List.of(
                new Part("sheet.window", window.subList(0, screens)),
                new Part("sheet.window-more", window.subList(screens, text)),
                new Part("sheet.type", window.subList(text, window.size())),
                new Part("sheet.reader", of(Shortcut.Scope.READER)),
                new Part("sheet.panel", of(Shortcut.Scope.PANEL)),
                new Part("sheet.suggested", of(Shortcut.Scope.SUGGESTED)),
                new Part("sheet.compare", of(Shortcut.Scope.COMPARE)),
                new Part("sheet.check", of(Shortcut.Scope.CHECK)));
    }

    /// The parts in their order, cut where the longest column is shortest.
    private static List<List<Part>> inColumns(List<Part> parts, int most) {
        int total = parts.stream().mapToInt(Part::lines).sum();
        int longest = parts.stream().mapToInt(Part::lines).max().orElse(0);
        return IntStream.rangeClosed(longest, total)
                .mapToObj(length -> filled(parts, length))
                .filter(columns -> columns.size() <= most)
                .findFirst()
                .orElse(List.of(parts));
    }

    private static List<List<Part>> filled(List<Part> parts, int length) {
        List<List<Part>> columns = new ArrayList<>();
        int left = 0;
        for (Part part : parts) {
            if (part.lines() > left) {
                columns.add(new ArrayList<>());
                left = length;
            }
            columns.getLast().add(part);
            left -= part.lines();
        }
        return columns;
    }

    private static List<Shortcut> of(Shortcut.Scope scope) {
        return Arrays.stream(Shortcut.values())
                .filter(shortcut -> shortcut.scope() == scope && !DOUBLES.contains(shortcut))
                .toList();
    }

    private GridPane grid(Part part) {
        GridPane grid = new GridPane(16, 6);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints sentences = new ColumnConstraints();
        sentences.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(keys, sentences);
        Label head = new Label(words.get(part.title()).toUpperCase(Locale.ROOT));
        head.getStyleClass().add("pq-section");
        grid.add(head, 0, 0, 2, 1);
        int row = 1;
        if (part.hasTags()) {
            add(grid, row++, words.get("sheet.tag-keys"), words.get("sheet.tag"));
        }
        for (Shortcut shortcut : part.untagged()) {
            add(grid, row++, shortcut.printed(), words.of(shortcut));
        }
        return grid;
    }

    private static void add(GridPane grid, int row, String keys, String does) {
        Label key = new Label(keys);
        key.getStyleClass().add("pq-keys");
        key.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(key, VPos.CENTER);
        Label sentence = new Label(does);
        Wrapping.of(sentence);
        grid.addRow(row, key, sentence);
    }
}
