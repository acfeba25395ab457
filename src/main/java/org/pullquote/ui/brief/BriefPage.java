package org.pullquote.ui.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pullquote.brief.document.Document;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.RowSource;
import org.pullquote.ui.control.VirtualColumn;

/// A brief as it will read. Only what is in or near the view is set: the brief of a story of many articles has
/// thousands of paragraphs.
final class BriefPage extends Region {
    private static final double WIDTH = 760;
    /// How far an arrow key scrolls, in pixels.
    private static final double STEP = 48;
    /// The share of the view by which a page key scrolls.
    private static final double PAGE = 0.9;

    private final VirtualColumn<StackPane> column =
            new VirtualColumn<>(new Rows(List.of()), VirtualColumn.Setting.TEXT, () -> {});

    BriefPage(Words words) {
        getStyleClass().add("pq-brief-preview");
        column.getStyleClass().add("pq-brief-page");
        getChildren().setAll(column);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        setAccessibleText(words.get("brief.preview"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::scroll);
        setOnMousePressed(_ -> requestFocus());
    }

    /// Shows the document in place of the one before, and of it what is at the same place.
    void show(Optional<Document> document) {
        int first = column.firstVisible();
        double y = column.live(first).map(Region::getLayoutY).orElse(0.0);
        column.show(new Rows(document.map(PageRow::of).orElse(List.of())));
        column.scrollTo(first, 0, y);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        column.resizeRelocate(
                left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
    }

    private void scroll(KeyEvent event) {
        double page = column.getHeight() * PAGE;
        switch (event.getCode()) {
            case UP -> column.scrollBy(-STEP);
            case DOWN -> column.scrollBy(STEP);
            case PAGE_UP -> column.scrollBy(-page);
            case PAGE_DOWN, SPACE -> column.scrollBy(page);
            case HOME -> column.scrollTo(0, 0, 0);
            case END -> column.scrollTo(Integer.MAX_VALUE, 0, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// What the column asks of the rows.
    private record Rows(List<PageRow> rows) implements RowSource<StackPane> {
        @Override
        public int count() {
            return rows.size();
        }

        @Override
        public double estimatedHeight(int row) {
            return rows.get(row).likelyHeight();
        }

        @Override
        public StackPane create(int index) {
            PageRow row = rows.get(index);
            Region set = new ElementNodes(new HashSet<>(row.cited())).node(row.element(), row.isHeaded());
            Ems.widest(set, WIDTH);
            StackPane placed = new StackPane(set);
            placed.getStyleClass().add("pq-brief-row");
            StackPane.setMargin(set, new Insets(row.above(), 0, 0, 0));
            return placed;
        }
    }
}
