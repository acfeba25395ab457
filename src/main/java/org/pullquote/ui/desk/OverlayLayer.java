package org.pullquote.ui.desk;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pullquote.ui.Shortcut;

/// Shows one card over the desk, and gives the keyboard back to where it was when the card goes.
final class OverlayLayer extends StackPane {
    private Optional<Node> focusBefore = Optional.empty();

    OverlayLayer() {
        getStyleClass().add("pq-overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.BACK.matches(event)) {
                close();
                event.consume();
            }
        });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
                event.consume();
            }
        });
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Shows the card in place of the one that is there.
    ///
    /// @param first what the keyboard goes to
    void show(Region card, Node first) {
        if (!isOpen()) {
            focusBefore = Optional.ofNullable(getScene().getFocusOwner());
        }
        getChildren().setAll(card);
        setVisible(true);
        first.requestFocus();
    }

    void close() {
        setVisible(false);
        getChildren().clear();
        focusBefore.ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
    }
}
