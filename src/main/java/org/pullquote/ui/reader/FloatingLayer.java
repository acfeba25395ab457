package org.pullquote.ui.reader;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What floats over the text beside a passage: one card at a time, below the passage or, without room there, above it.
/// It lies in the same window as the text and lets every click beside the card through, so that nothing is modal.
final class FloatingLayer extends Pane {
    /// Between the passage and the card, in pixels.
    private static final double GAP = 8;

    /// Between the card and the edge of the pane, in pixels.
    private static final double MARGIN = 16;

    private Optional<Region> card = Optional.empty();

    FloatingLayer() {
        setPickOnBounds(false);
        getStyleClass().add("pq-floating");
    }

    Optional<Region> card() {
        return card;
    }

    void show(Region shown) {
        card = Optional.of(shown);
        getChildren().setAll(shown);
        shown.applyCss();
    }

    void close() {
        card = Optional.empty();
        getChildren().clear();
    }

    /// Puts the card beside the passage; hidden while the passage is out of view.
    ///
    /// @param passage in the scene's coordinates; empty if it cannot be seen
    void place(Optional<Bounds> passage) {
        card.ifPresent(shown -> {
            shown.setVisible(passage.isPresent());
            passage.map(this::sceneToLocal).ifPresent(bounds -> place(shown, bounds));
        });
    }

    private void place(Region shown, Bounds passage) {
        double width = shown.prefWidth(-1);
        double height = shown.prefHeight(width);
        double below = passage.getMaxY() + GAP;
        double above = passage.getMinY() - GAP - height;
        boolean fitsBelow = below + height + MARGIN <= getHeight();
        double y = fitsBelow || above < MARGIN ? Math.min(below, getHeight() - height - MARGIN) : above;
        double x = Math.clamp(passage.getMinX(), MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN));
        shown.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }

    @Override
    protected void layoutChildren() {
        card.ifPresent(shown -> {
            double width = shown.prefWidth(-1);
            shown.resize(width, shown.prefHeight(width));
        });
    }
}
