package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.pullquote.library.LibraryArticle;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.desk.Notice;
import org.testfx.util.WaitForAsyncUtils;

/// What saves a reporter on deadline a key or a glance.
class DeadlineHabitsTest extends ReadingSitting {
    @Test
    void afterTheLastFieldEnterLeadsBackToTheText() throws Exception {
        select(span(PASSAGE));
        type("8");
        Node before = focused();
        type("d");
        assertThat(focused()).isInstanceOf(TextField.class);
        key(KeyCode.ENTER, false);
        assertThat(focused()).isInstanceOf(TextField.class);
        for (int further = 1; focused() instanceof TextField && further < 10; further++) {
            key(KeyCode.ENTER, false);
        }
        assertThat(focused()).isEqualTo(before);
    }

    @Test
    void fillingInBringsTheHighlightsBackWhereTheyWereAway() throws Exception {
        select(span(PASSAGE));
        type("1");
        press(Shortcut.HIGHLIGHTS_PANE);
        type("d");
        assertThat(fx(() -> desk.model().highlightsShownProperty().get())).isTrue();
        assertThat(focused()).isInstanceOf(TextField.class);
        key(KeyCode.ESCAPE, false);
        type("f");
        type("d");
        assertThat(focused()).isInstanceOf(TextField.class);
    }

    @Test
    void escapeLeadsFromAFieldBackToTheText() throws Exception {
        select(span(PASSAGE));
        type("1");
        Node before = focused();
        type("d");
        fx(() -> {
            ((TextField) stage.getScene().getFocusOwner()).setText("Petra Lindqvist");
            return true;
        });
        key(KeyCode.ESCAPE, false);
        assertThat(focused()).isEqualTo(before);
        assertThat(annotations().getFirst().taggings().getFirst().fields()).containsValue("Petra Lindqvist");
    }

    @Test
    void enterAnswersASuggestionAlsoWhileTheKeyboardIsInTheHighlights() throws Exception {
        select(span(PASSAGE));
        type("1");
        until(() -> stage.getScene().lookup(".pq-suggested-list .list-cell:filled") != null);
        fx(() -> {
            stage.getScene().lookup(".pq-highlights-list").requestFocus();
            return true;
        });
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.J, false, false, true, false));
        key(KeyCode.ENTER, false);
        assertThat(annotations()).hasSize(2);
    }

    @Test
    void theDeskThatIsOpenedAgainShowsTheArticleThatWasReadLast() throws Exception {
        type("]");
        until(() ->
                desk.model().articleProperty().get().orElseThrow().fileName().equals("coast-radio.txt"));
        stop();
        start();
        fx(() -> {
            desk.goOn();
            return true;
        });
        until(() -> desk.model().articleProperty().get().isPresent());
        assertThat(fx(() -> desk.model().articleProperty().get().orElseThrow().fileName()))
                .isEqualTo("coast-radio.txt");
        assertThat(fx(() -> desk.model().storyProperty().get())).isPresent();
    }

    @Test
    void anArticleThatIsGoneSinceIsNoReasonNotToOpen() throws Exception {
        LibraryArticle read = fx(() -> desk.model().articleProperty().get().orElseThrow());
        stop();
        Path settings = home.resolve("settings.json");
        Files.writeString(
                settings, Files.readString(settings).replace(read.id().toString(), new UUID(1, 2).toString()));
        start();
        fx(() -> {
            desk.goOn();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fx(() -> desk.model().articleProperty().get())).isEmpty();
        assertThat(fx(() -> desk.model().notices())).isEmpty();
    }

    @Test
    void theKeyForSavingSaysThatEverythingIsKeptAndWhereABriefIsWritten() throws Exception {
        press(Shortcut.SAVE);
        press(Shortcut.SAVE);
        List<Notice> notices = fx(() -> List.copyOf(desk.model().notices()));
        assertThat(notices)
                .singleElement()
                .satisfies(said -> assertThat(said.text())
                        .startsWith("Everything you do is kept")
                        .contains("Ctrl+3"));
    }

    private Node focused() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        return fx(() -> stage.getScene().getFocusOwner());
    }
}
