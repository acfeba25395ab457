package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.library.LibraryArticle;
import org.pullquote.suggestion.coding.CodingRule;
import org.pullquote.ui.Mouse;
import org.pullquote.ui.Shortcut;

/// Suggestions by key, in the whole window.
class SuggestionHabitsTest extends DeskSitting {
    @Test
    void suggestionsAreDottedInTheTextAndListedByTag() throws Exception {
        openSuggested();
        assertThat(spoken(".pq-hint"))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said).startsWith("Suggested, "));
        assertThat(texts(".pq-suggested"))
                .contains("Suggested")
                .contains("quote")
                .contains("Accept all");
        assertThat(annotations()).isEmpty();
        type("p");
        assertThat(fx(() -> stage.getScene().lookup(".pq-hint"))).isNull();
        type("p");
        assertThat(fx(() -> stage.getScene().lookup(".pq-hint"))).isNotNull();
    }

    @Test
    void enterAcceptsBackspaceRejectsAndBothGoOn() throws Exception {
        openSuggested();
        int before = open();
        pressAlt(KeyCode.J);
        pressKey(KeyCode.ENTER);
        assertThat(annotations()).hasSize(1);
        pressKey(KeyCode.BACK_SPACE);
        assertThat(annotations()).hasSize(1);
        assertThat(open()).isEqualTo(before - 2);
        assertThat(fx(() -> desk.model().undoName())).contains("reject the suggestion");
        press(Shortcut.UNDO);
        press(Shortcut.UNDO);
        assertThat(annotations()).isEmpty();
        assertThat(open()).isEqualTo(before);
    }

    @Test
    void withoutAChosenSuggestionEnterAndBackspaceDoNothing() throws Exception {
        openSuggested();
        int before = open();
        pressKey(KeyCode.ENTER);
        pressKey(KeyCode.BACK_SPACE);
        assertThat(annotations()).isEmpty();
        assertThat(open()).isEqualTo(before);
    }

    @Test
    void aDigitAcceptsWithThatTagAndTheEndsMoveByKey() throws Exception {
        openSuggested();
        pressAlt(KeyCode.J);
        type(",");
        type("4");
        assertThat(annotations())
                .singleElement()
                .satisfies(made -> assertThat(made.taggings())
                        .extracting(Body.Tagging::tag)
                        .containsExactly(
                                library.codeBook().onKey('4').orElseThrow().id()));
    }

    @Test
    void allOfATagAreAcceptedInOneStepThatTheMenuNames() throws Exception {
        openSuggested();
        pressAlt(KeyCode.J);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, true, false, false, false));
        List<Annotation> made = annotations();
        assertThat(made).isNotEmpty();
        press(Shortcut.UNDO);
        assertThat(annotations()).isEmpty();
        assertThat(fx(() -> desk.model().redoName().orElseThrow())).startsWith("accept the suggestion");
    }

    @Test
    void escapeLetsTheSuggestionGo() throws Exception {
        openSuggested();
        pressAlt(KeyCode.J);
        assertThat(fx(() -> stage.getScene().lookup(".pq-suggested .pq-details").isVisible()))
                .isTrue();
        pressKey(KeyCode.ESCAPE);
        assertThat(fx(() -> stage.getScene().lookup(".pq-suggested .pq-details").isVisible()))
                .isFalse();
    }

    @Test
    void whatWasRejectedStaysSoAfterTheProgramWasClosed() throws Exception {
        openSuggested();
        int before = open();
        pressAlt(KeyCode.J);
        pressKey(KeyCode.BACK_SPACE);
        stop();
        start();
        openSuggested();
        assertThat(open()).isEqualTo(before - 1);
    }

    @Test
    void theListIsReachedAndAnsweredByKey() throws Exception {
        openSuggested();
        fx(() -> {
            suggested().requestFocus();
            suggested().getSelectionModel().select(1);
            return true;
        });
        pressKey(KeyCode.ENTER);
        assertThat(annotations()).hasSize(1);
        assertThat(fx(() -> suggested().getSelectionModel().getSelectedIndex())).isPositive();
    }

    @Test
    void aRuleOfOnesOwnFillsAQueueAndEnterAccepts() throws Exception {
        openSuggested();
        press(Shortcut.AUTO_CODE);
        click("New rule");
        fx(() -> {
            TextField words = stage.getScene().getRoot().lookupAll(".pq-coding-form .pq-field").stream()
                    .filter(TextField.class::isInstance)
                    .map(TextField.class::cast)
                    .filter(field -> "Looks for".equals(field.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            words.setText("gate");
            return true;
        });
        click("The whole library");
        until(() -> ((ListView<?>) stage.getScene().lookup(".pq-coding-list"))
                        .getItems()
                        .size()
                > 1);
        fx(() -> {
            stage.getScene().lookup(".pq-coding-list").requestFocus();
            return true;
        });
        pressKey(KeyCode.ENTER);
        int made = 0;
        for (LibraryArticle article : library.articles()) {
            made += library.annotations(article.id()).size();
        }
        assertThat(made).isEqualTo(1);
        press(Shortcut.BACK);
        assertThat(fx(() -> stage.getScene().lookup(".pq-coding"))).isNull();
    }

    @Test
    void aRuleThatIsRenamedStaysTheOneThatIsWritten() throws Exception {
        openStory();
        press(Shortcut.AUTO_CODE);
        click("New rule");
        fx(() -> {
            desk.coding().change(desk.coding().chosen().orElseThrow().withName("Barrier"));
            return true;
        });
        click("New rule");
        CodingRule second = fx(() -> desk.coding().chosen().orElseThrow());
        fx(() -> {
            desk.coding().change(second.withName("Alarm"));
            return true;
        });
        assertThat(fx(() -> desk.coding().chosenProperty().get())).contains(second.id());
        assertThat(library.suggested().rules()).extracting(CodingRule::name).containsExactly("Alarm", "Barrier");
        assertThat(fx(() -> stage.getScene().getFocusOwner().getAccessibleText()))
                .isEqualTo("Looks for");
    }

    @Test
    void aClickOnADottedPassageChoosesItsSuggestion() throws Exception {
        openSuggested();
        Node column = fx(() -> stage.getScene().lookup(".pq-reading"));
        Bounds hint = fx(() -> {
            Node first = stage.getScene().lookup(".pq-hint");
            return column.sceneToLocal(first.localToScene(first.getBoundsInLocal()));
        });
        fx(() -> {
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                column.fireEvent(Mouse.on(column, type, hint.getMinX() + 12, hint.getMaxY() - 10));
            }
            return true;
        });
        assertThat(fx(() -> stage.getScene().lookup(".pq-suggested .pq-details").isVisible()))
                .isTrue();
    }

    private void openSuggested() throws Exception {
        openStory();
        until(() -> stage.getScene().lookup(".pq-hint") != null
                && !suggested().getItems().isEmpty());
    }

    private ListView<?> suggested() {
        return (ListView<?>) stage.getScene().lookup(".pq-suggested-list");
    }

    /// How many suggestions are open, as the panel counts them.
    private int open() throws Exception {
        return fx(
                () -> Integer.parseInt(((Labeled) stage.getScene().lookup(".pq-suggested-head .pq-count")).getText()));
    }

    private void click(String name) throws Exception {
        fx(() -> {
            Node button = stage.getScene().getRoot().lookupAll(".pq-coding .button").stream()
                    .filter(node -> node instanceof Labeled labeled && name.equals(labeled.getText()))
                    .findFirst()
                    .orElseThrow();
            ((ButtonBase) button).fire();
            return true;
        });
    }

    private void pressAlt(KeyCode code) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
    }
}
