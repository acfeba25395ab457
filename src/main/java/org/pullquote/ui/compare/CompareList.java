package org.pullquote.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Words;
import org.pullquote.ui.theme.ReadingType;

/// The lines of the table under each other; the current one is marked and kept in view.
final class CompareList extends ScrollPane {
    private final CompareViewModel model;
    private final Words words;
    private final VBox lines = new VBox();
    private final DoubleSupplier room;
    /// The width of the readers' text columns in pixels.
    private double column;

    /// @param room how high it may become, in pixels
    CompareList(CompareViewModel model, ObjectProperty<ReadingType> type, DoubleSupplier room, Words words) {
        this.model = model;
        this.room = room;
        this.words = words;
        type.subscribe(shown -> {
            column = Readers.beside(shown, Lineup.LEAST).columnWidth();
            lines().forEach(Parent::requestLayout);
        });
        getStyleClass().add("pq-compare-list");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        setContent(lines);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.get("compare.table"));
        model.rows().addListener((ListChangeListener<CompareRow>) _ -> fill());
        model.currentProperty().subscribe(this::mark);
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        fill();
    }

    /// As high as its lines, of which no more are measured than there is room for.
    @Override
    protected double computePrefHeight(double width) {
        double within = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        double height = snappedTopInset() + snappedBottomInset();
        for (Node line : lines.getChildren()) {
            if (height > room.getAsDouble()) {
                break;
            }
            height += line.prefHeight(within);
        }
        return height;
    }

    private void fill() {
        lines.getChildren()
                .setAll(model.rows().stream()
                        .map(row -> new CompareLine(row, model, () -> column, words))
                        .toList());
        setVvalue(0);
        requestLayout();
        mark(model.currentProperty().get());
    }

    private void mark(Optional<CompareRow> current) {
        for (CompareLine line : lines()) {
            boolean selected = current.filter(line.row()::equals).isPresent();
            line.setSelected(selected);
            if (selected) {
                bringIntoView(line);
            }
        }
    }

    private void bringIntoView(CompareLine line) {
        double view = getViewportBounds().getHeight();
        double hidden = lines.getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        double top = line.getBoundsInParent().getMinY();
        double bottom = line.getBoundsInParent().getMaxY();
        double from = getVvalue() * hidden;
        if (top < from) {
            setVvalue(top / hidden);
        } else if (bottom > from + view) {
            setVvalue(Math.min(top, bottom - view) / hidden);
        }
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.next();
            case UP -> model.previous();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private List<CompareLine> lines() {
        return lines.getChildren().stream().map(CompareLine.class::cast).toList();
    }
}
