package org.pullquote.ui.compare.grid;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.pullquote.ui.control.Wrapping;

/// Draws a field of a table: its words, on its colour where it has one; the passages in full where the mouse rests.
final class SheetCell extends TableCell<Line, Cell> {
    private static final int LONGEST_TIP = 900;

    private final Label label = new Label();

    /// @param title whether it is the first of its line
    SheetCell(boolean title, Consumer<Cell> follow) {
        getStyleClass().add(title ? "pq-sheet-title" : "pq-sheet-cell");
        setAlignment(Pos.CENTER_LEFT);
        Wrapping.of(label);
        setOnMouseClicked(event -> {
            if (getItem() != null && event.getClickCount() == 1) {
                follow.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        setText(null);
        if (empty || cell == null) {
            setGraphic(null);
            setTooltip(null);
            setCursor(Cursor.DEFAULT);
            return;
        }
        label.setText(cell.text());
        label.getStyleClass().setAll("label");
        if (!cell.hue().isEmpty()) {
            label.getStyleClass().addAll("pq-cell", cell.hue());
        }
        setGraphic(label);
        setAccessibleText(cell.passages().isEmpty() ? cell.text() : cell.text() + ": " + cell.passages());
        setCursor(cell.jump().isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        setTooltip(cell.passages().isEmpty() ? null : tip(cell.passages()));
    }

    private static Tooltip tip(String passages) {
        Tooltip tip =
                new Tooltip(passages.length() <= LONGEST_TIP ? passages : passages.substring(0, LONGEST_TIP) + "…");
        Wrapping.of(tip);
        tip.setMaxWidth(440);
        return tip;
    }
}
