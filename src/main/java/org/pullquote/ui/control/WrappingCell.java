package org.pullquote.ui.control;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cell as wide as its list and as high as its wrapped text needs.
public abstract class WrappingCell<T> extends ListCell<T> {
    private Optional<Region> content = Optional.empty();

    protected WrappingCell() {
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /// What the cell shows of the item.
    protected abstract Region content(T item);

    /// What a screen reader says of it.
    protected abstract String spoken(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        boolean same = item != null && !empty && item.equals(getItem()) && content.isPresent();
        super.updateItem(item, empty);
        if (same) {
            return;
        }
        content = Optional.ofNullable(empty ? null : item).map(this::content);
        content.ifPresent(region -> region.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> getWidth() - sides(), widthProperty(), insetsProperty())));
        setGraphic(content.orElse(null));
        setAccessibleText(item == null || empty ? "" : spoken(item));
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.map(region -> {
                    double inner = (getWidth() > 0 ? getWidth() : width) - sides();
                    return snappedTopInset() + region.prefHeight(inner) + snappedBottomInset();
                })
                .orElseGet(() -> super.computePrefHeight(width));
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
