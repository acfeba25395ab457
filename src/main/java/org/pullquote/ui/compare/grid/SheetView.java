package org.pullquote.ui.compare.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;

/// A table that can be sorted by each column and filtered by words; a click or Enter goes to the passages.
public final class SheetView extends VBox {
    private static final double TITLE_WIDTH = 420;
    /// What a passage may have where there is room: two lines of it then hold most sentences.
    private static final double WIDEST_TITLE = 760;
    private static final double LINE = 40;
    private static final double NARROW = 72;
    private static final double WIDE = 170;
    private static final double WIDEST = 300;
    /// Room for the bar at the right, in pixels.
    private static final double SCROLL_BAR = 16;

    /// The share of the table that a column may have when letters are large.
    private static final double MOST_OF_TABLE = 0.4;

    /// A text of more characters gets a wide column.
    private static final int LONG = 28;

    private final Words words;
    private final Consumer<Jump> go;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final FilteredList<Line> filtered = new FilteredList<>(lines);
    private final TableView<Line> table = new TableView<>();
    private final Label count = new Label();
    private final Label empty = new Label();
    private final TextField filter = new TextField();
    private double lineHeight = LINE;

    /// @param go what a click on a cell does
    public SheetView(Words words, Consumer<Jump> go) {
        this.words = words;
        this.go = go;
        getStyleClass().add("pq-sheet-view");
        filter.setPromptText(words.get("compare.filter"));
        filter.setAccessibleText(words.get("compare.filter"));
        filter.textProperty().subscribe(text -> {
            filtered.setPredicate(line -> text.isBlank() || line.has(text));
            tell();
        });
        Ems.width(filter, 260);
        filter.fontProperty().subscribe(this::scale);
        table.widthProperty().subscribe(this::scale);
        count.getStyleClass().add("pq-quiet");
        HBox bar = new HBox(12, filter, count);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("pq-table-bar");
        empty.getStyleClass().add("pq-lead");
        Wrapping.of(empty);
        Ems.widest(empty, 480);
        table.setPlaceholder(empty);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(words.get("compare.sheet"));
        SortedList<Line> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                followFocused();
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(bar, table);
    }

    /// What takes the keyboard.
    public Node focus() {
        return table;
    }

    public void show(Sheet sheet) {
        List<String> columns = new ArrayList<>(sheet.columns());
        columns.addFirst(sheet.title());
        boolean sameColumns =
                table.getColumns().stream().map(TableColumn::getText).toList().equals(columns);
        if (!sameColumns) {
            table.getColumns().clear();
            table.getColumns().add(titles(sheet));
            for (int i = 0; i < sheet.columns().size(); i++) {
                table.getColumns().add(column(sheet, i));
            }
        }
        lineHeight = sheet.lineHeight();
        scale();
        empty.setText(sheet.empty());
        lines.setAll(sheet.lines());
        tell();
    }

    /// Lets lines and columns grow with the letters; the first column leaves room for the others.
    private void scale() {
        double scale = filter.getFont().getSize() / Ems.USUAL;
        table.setFixedCellSize(lineHeight * scale);
        double most = scale > 1 && table.getWidth() > 0 ? table.getWidth() * MOST_OF_TABLE : Double.MAX_VALUE;
        table.getColumns().forEach(column -> {
            double usual = usualWidth(column);
            column.setPrefWidth(Math.max(usual, Math.min(usual * scale, most)));
        });
        if (!table.getColumns().isEmpty()) {
            shareOut(scale);
        }
    }

    /// What is left goes to the passages, as far as it serves them, and then to the last column.
    private void shareOut(double scale) {
        double taken = table.getColumns().stream()
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        double left = Math.max(0, table.getWidth() - SCROLL_BAR - taken);
        TableColumn<Line, ?> first = table.getColumns().getFirst();
        if (usualWidth(first) == TITLE_WIDTH) {
            double more = Math.clamp(WIDEST_TITLE * scale - first.getPrefWidth(), 0, left);
            first.setPrefWidth(first.getPrefWidth() + more);
            left -= more;
        }
        TableColumn<Line, ?> last = table.getColumns().getLast();
        last.setPrefWidth(last.getPrefWidth() + left);
    }

    private static double usualWidth(TableColumn<Line, ?> column) {
        return ((Number) column.getUserData()).doubleValue();
    }

    private void tell() {
        count.setText(words.get("compare.lines", filtered.size(), lines.size()));
    }

    private TableColumn<Line, Cell> titles(Sheet sheet) {
        TableColumn<Line, Cell> column = new TableColumn<>(sheet.title());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(new Cell(
                row.getValue().title(),
                "",
                -row.getValue().order(),
                row.getValue().title(),
                row.getValue().jump())));
        column.setCellFactory(_ -> new SheetCell(true, this::follow));
        column.setComparator(Comparator.comparingInt((Cell cell) -> -cell.rank()));
        column.setUserData(sheet.lines().stream().anyMatch(line -> line.title().length() > 60) ? TITLE_WIDTH : WIDE);
        column.getStyleClass().add("pq-sheet-titles");
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Line, Cell> column(Sheet sheet, int at) {
        TableColumn<Line, Cell> column = new TableColumn<>(sheet.columns().get(at));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(at)));
        column.setCellFactory(_ -> new SheetCell(false, this::follow));
        column.setComparator(Comparator.comparingInt((Cell cell) -> -cell.rank()));
        int longest = sheet.lines().stream()
                .mapToInt(line -> line.cells().get(at).text().length())
                .max()
                .orElse(0);
        column.setUserData(longest < 4 && at == 0 ? NARROW : longest > LONG ? WIDEST : WIDE);
        return column;
    }

    private void follow(Cell cell) {
        cell.jump().ifPresent(go);
    }

    private void followFocused() {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        int row = focused.getRow();
        if (row >= 0 && row < table.getItems().size()) {
            Line line = table.getItems().get(row);
            int at = focused.getColumn() - 1;
            Optional<Jump> jump = at >= 0 && at < line.cells().size()
                    ? line.cells().get(at).jump().or(line::jump)
                    : line.jump();
            jump.ifPresent(go);
        }
    }
}
