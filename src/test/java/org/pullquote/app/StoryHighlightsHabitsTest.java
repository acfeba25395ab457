package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Status;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;

/// All highlights of a story on a card, of which several are changed together.
class StoryHighlightsHabitsTest extends DeskSitting {
    @Test
    void severalAreChosenByKeyAndChangedInOneStepEach() throws Exception {
        openStory();
        highlight("47 minutes");
        highlight("1,240 homes");
        highlight("eleven weeks");
        press(Shortcut.STORY_HIGHLIGHTS);
        until(() -> list().getItems().size() == 3);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, true, false, false, false));
        assertThat(fx(() -> list().getSelectionModel().getSelectedItems().size()))
                .isEqualTo(2);

        fx(() -> {
            menu("Set status").getItems().clear();
            menu("Set status").show();
            menu("Set status").getItems().get(Status.DISPUTED.ordinal()).fire();
            menu("Set status").hide();
            return true;
        });
        assertThat(annotations()).extracting(Annotation::status).containsOnlyOnce(Status.OPEN);
        until(() -> list().getSelectionModel().getSelectedItems().size() == 2);

        fx(() -> {
            button("Remove").fire();
            return true;
        });
        assertThat(annotations()).hasSize(1);
        until(() -> list().getItems().size() == 1);
        press(Shortcut.BACK);
        assertThat(fx(this::list)).isNull();
        press(Shortcut.UNDO);
        assertThat(annotations()).hasSize(3);
        press(Shortcut.UNDO);
        assertThat(annotations()).extracting(Annotation::status).containsOnly(Status.OPEN);
    }

    private void highlight(String words) throws Exception {
        String text = fx(() ->
                desk.model().articleProperty().get().orElseThrow().article().text());
        select(TextSpan.at(text.indexOf(words), words.length()));
        fx(() -> {
            desk.reading().tagOnKey('9');
            return true;
        });
    }

    private ListView<?> list() {
        return (ListView<?>) stage.getScene().lookup(".pq-search-hits");
    }

    private MenuButton menu(String name) {
        return (MenuButton) named(".pq-search .menu-button", name);
    }

    private Button button(String name) {
        return (Button) named(".pq-search .pq-link", name);
    }

    private Node named(String selector, String name) {
        return List.copyOf(stage.getScene().getRoot().lookupAll(selector)).stream()
                .filter(node -> ((ButtonBase) node).getText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
