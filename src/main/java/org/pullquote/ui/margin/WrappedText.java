package org.pullquote.ui.margin;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.pullquote.text.Direction;
import org.pullquote.ui.control.DirectedText;

/// Words that wrap where they do not fit: one plain text, or a flow of single words where some of them are written from
/// right to left, since JavaFX cannot wrap these on Linux.
final class WrappedText {
    private final Text plain = new Text();
    private final TextFlow flow = new TextFlow();
    private final String styleClass;
    private boolean isDirected;

    WrappedText(String styleClass) {
        this.styleClass = styleClass;
        plain.getStyleClass().add(styleClass);
        plain.setTextOrigin(VPos.TOP);
        plain.setManaged(false);
        flow.setManaged(false);
    }

    /// The node of what is not written from right to left; the other is there only when it is needed.
    Text plain() {
        return plain;
    }

    /// Says something else.
    ///
    /// @return the node that has to be there for it, beside the plain one
    Optional<Node> say(String words) {
        isDirected = Direction.hasRightToLeft(words);
        plain.setText(isDirected ? "" : words);
        plain.setVisible(!isDirected && !words.isEmpty());
        List<Text> nodes = isDirected ? DirectedText.nodes(words) : List.of();
        nodes.forEach(node -> node.getStyleClass().add(styleClass));
        flow.getChildren().setAll(nodes);
        return isDirected ? Optional.of(flow) : Optional.empty();
    }

    boolean isEmpty() {
        return !isDirected && plain.getText().isEmpty();
    }

    /// Makes it as wide as its words, and no wider than this.
    Node fit(double most) {
        if (isDirected) {
            double width = Math.min(most, Math.ceil(flow.prefWidth(-1)));
            flow.resize(width, flow.prefHeight(width));
            return flow;
        }
        plain.setWrappingWidth(0);
        if (plain.getLayoutBounds().getWidth() > most) {
            plain.setWrappingWidth(most);
        }
        return plain;
    }

    /// Makes it this wide.
    Node fill(double width) {
        if (isDirected) {
            flow.resize(width, flow.prefHeight(width));
            return flow;
        }
        plain.setWrappingWidth(width);
        return plain;
    }
}
