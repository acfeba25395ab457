package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;

/// What a screen reader is told. JavaFX hands it to the system on Windows and macOS and to nobody on Linux, so it is
/// read here where JavaFX keeps it.
class AccessibilityTest extends DeskSitting {
    private final List<String> nameless = new ArrayList<>();

    @Test
    void whateverTheKeyboardReachesHasAName() throws Exception {
        visit("an empty desk");
        openStory();
        select(new TextSpan(0, 40));
        type("1");
        visit("reader");
        type("t");
        visit("tag picker");
        pressKey(KeyCode.ESCAPE);
        for (Shortcut card : List.of(
                Shortcut.CODE_BOOK,
                Shortcut.SEARCH,
                Shortcut.NOTES,
                Shortcut.VERSIONS,
                Shortcut.PALETTE,
                Shortcut.OUTLINE,
                Shortcut.FIND)) {
            press(card);
            visit(card.id());
            pressKey(KeyCode.ESCAPE);
        }
        press(Shortcut.COMPARE);
        until(() -> stage.getScene().lookup(".pq-compare-line") != null);
        for (String tab : List.of("1", "2", "3", "4", "5")) {
            type(tab);
            visit("compare " + tab);
        }
        press(Shortcut.BRIEF);
        until(() -> stage.getScene().lookup(".pq-brief-page") != null);
        visit("brief");
        assertThat(nameless).isEmpty();
    }

    @Test
    void eachHighlightIsReadWithItsTagAndNote() throws Exception {
        openStory();
        select(new TextSpan(0, 40));
        type("5");
        fx(() -> {
            desk.reading().details().note(desk.reading().current().orElseThrow().id(), "ask the harbour master");
            return true;
        });
        until(() -> stage.getScene().lookup(".pq-highlight-note") != null);
        assertThat(spoken(".list-cell"))
                .anySatisfy(said -> assertThat(Optional.ofNullable(said).orElse(""))
                        .contains("denial")
                        .contains("ask the harbour master"));
    }

    @Test
    void paneByPaneTheKeyboardGoesRound() throws Exception {
        openStory();
        select(new TextSpan(0, 40));
        type("1");
        Set<Node> visited = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            press(Shortcut.NEXT_PANE);
            visited.add(fx(() -> stage.getScene().getFocusOwner()));
        }
        assertThat(visited).hasSize(3).doesNotContainNull();
    }

    private void visit(String place) throws Exception {
        fx(() -> {
            collect(stage.getScene().getRoot(), place);
            return true;
        });
    }

    private void collect(Node node, String place) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !isNamed(node)) {
            nameless.add(place + ": " + node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, place));
        }
    }

    /// A name of its own, a label's, the words on it; a list's cells and a scrolled page speak for it.
    private static boolean isNamed(Node node) {
        return isSaid(node.getAccessibleText())
                || node instanceof Labeled labeled && isSaid(labeled.getText())
                || node instanceof TextInputControl field && isSaid(field.getPromptText())
                || node instanceof ScrollPane
                || node.getAccessibleRole() == AccessibleRole.MENU_BAR
                || !(node instanceof Control) && node.getAccessibleRole() == AccessibleRole.NODE
                || node.getScene().getRoot().lookupAll(".label").stream()
                        .anyMatch(label -> label instanceof Label it && it.getLabelFor() == node);
    }

    private static boolean isSaid(String said) {
        return said != null && !said.isBlank();
    }
}
