package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.reader.column.TextSelection;

/// How a highlight gets another extent, in the whole window.
class HighlightEndsTest extends ReadingSitting {
    @Test
    void theEndsOfAHighlightMoveByKeyAWordAtATime() throws Exception {
        select(span(PASSAGE));
        type("1");
        type(".");
        assertThat(passage()).startsWith(PASSAGE).hasSizeGreaterThan(PASSAGE.length());
        type(",");
        assertThat(passage()).isEqualTo(PASSAGE);
        type(">");
        assertThat(passage()).isEqualTo("Port Sallow");
        type("<");
        assertThat(passage()).isEqualTo(PASSAGE);
        press(Shortcut.UNDO);
        assertThat(passage()).isEqualTo("Port Sallow");
    }

    @Test
    void theHandleOfAHighlightIsDraggedToAnotherEnd() throws Exception {
        select(span(PASSAGE));
        type("1");
        TextSpan before = span(PASSAGE);
        Bounds handle = fx(() -> {
            Node end = stage.getScene().getRoot().lookupAll(".pq-handle").stream()
                    .filter(Node::isVisible)
                    .max(Comparator.comparingDouble(
                            node -> node.localToScene(node.getBoundsInLocal()).getMinX()))
                    .orElseThrow();
            return end.localToScene(end.getBoundsInLocal());
        });
        TextSpan further = new TextSpan(before.end() + 1, before.end() + 12);
        Bounds target = fx(() -> reading().visibleBounds(further).orElseThrow());
        fx(() -> {
            Node end = stage.getScene().getRoot().lookupAll(".pq-handle").stream()
                    .filter(node -> node.localToScene(node.getBoundsInLocal()).equals(handle))
                    .findFirst()
                    .orElseThrow();
            mouse(end, MouseEvent.MOUSE_PRESSED, handle.getCenterX(), handle.getCenterY(), 1);
            mouse(end, MouseEvent.MOUSE_DRAGGED, target.getMaxX(), target.getCenterY(), 1);
            mouse(end, MouseEvent.MOUSE_RELEASED, target.getMaxX(), target.getCenterY(), 1);
            return true;
        });
        assertThat(annotations().getFirst().target().span().end()).isGreaterThan(before.end());
        assertThat(annotations().getFirst().target().span().start()).isEqualTo(before.start());
    }

    @Test
    void aHighlightIsSplitAtTheCaretAndJoinedAgain() throws Exception {
        select(span(PASSAGE));
        type("1");
        fx(() -> {
            desk.reading()
                    .selectionProperty()
                    .set(TextSelection.at(span(PASSAGE).start() + 3));
            return true;
        });
        type("s");
        assertThat(annotations()).extracting(this::words).containsExactly("the", "Port Sallow");
        type("m");
        assertThat(annotations()).extracting(this::words).containsExactly(PASSAGE);
    }

    @Test
    void aHighlightThatIsResizedOrSplitStaysTheCurrentOneAmongOthers() throws Exception {
        for (TextSpan span : List.of(span(PASSAGE), new TextSpan(100, 120), new TextSpan(300, 320))) {
            select(span);
            type("1");
        }
        fx(() -> {
            desk.reading().choose(desk.reading().annotations().getFirst().id());
            return true;
        });
        Optional<UUID> first = current();
        type(".");
        assertThat(current()).isEqualTo(first);
        type(">");
        assertThat(current()).isEqualTo(first);
        fx(() -> {
            desk.reading()
                    .selectionProperty()
                    .set(TextSelection.at(span("Port Sallow").start() + 4));
            return true;
        });
        type("s");
        assertThat(current()).isEqualTo(first);
        assertThat(annotations()).hasSize(4);
    }

    private String passage() throws Exception {
        return words(annotations().getFirst());
    }
}
