package org.pullquote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class ShortcutTest {
    /// Scopes whose keys act at the same time.
    private static final Set<Shortcut.Scope> READ_SCREEN =
            EnumSet.of(Shortcut.Scope.READER, Shortcut.Scope.PANEL, Shortcut.Scope.SUGGESTED);

    /// A text field made before JavaFX is started would leave its class unusable for every later test.
    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void noTwoShortcutsOfOneScopeShareAKey() {
        for (Shortcut one : Shortcut.values()) {
            List<Shortcut> rivals = Arrays.stream(Shortcut.values())
                    .filter(other -> other != one && other.keys().equalsIgnoreCase(one.keys()))
                    .filter(other -> other.scope() == one.scope()
                            || other.scope() == Shortcut.Scope.WINDOW
                            || READ_SCREEN.contains(one.scope()) && READ_SCREEN.contains(other.scope()))
                    .toList();
            assertThat(rivals).as(one.keys()).isEmpty();
        }
    }

    @Test
    void everyCombinationNamesAKeyThatJavaFxKnows() {
        assertThat(Shortcut.values())
                .filteredOn(shortcut -> !shortcut.isLetter())
                .allSatisfy(shortcut ->
                        assertThat(shortcut.combination().orElseThrow()).isInstanceOf(KeyCodeCombination.class));
    }

    @Test
    void aLetterIsFoundByWhatWasTyped() {
        assertThat(Shortcut.of(typed("h", false), Shortcut.Scope.READER)).contains(Shortcut.HIGHLIGHT);
        assertThat(Shortcut.of(typed("?", false), Shortcut.Scope.WINDOW)).contains(Shortcut.SHEET);
    }

    @Test
    void aLetterWithControlIsNotALetter() {
        assertThat(Shortcut.of(typed("h", true), Shortcut.Scope.READER)).isEmpty();
    }

    @Test
    void lettersAreQuietInTextFields() {
        Event inField = typed("h", false).copyFor(this, new TextField());
        assertThat(Shortcut.HIGHLIGHT.matches((KeyEvent) inField)).isFalse();
    }

    @Test
    void aMarkTypedWithAltGrIsFound() {
        KeyEvent bracket = new KeyEvent(KeyEvent.KEY_TYPED, "[", "", KeyCode.UNDEFINED, false, true, true, false);
        assertThat(Shortcut.PREVIOUS_ARTICLE.matches(bracket)).isTrue();
    }

    @Test
    void aCombinationIsFoundByTheKeysPressed() {
        KeyEvent press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, true, true, false, false);
        assertThat(Shortcut.of(press, Shortcut.Scope.WINDOW)).contains(Shortcut.REDO);
    }

    private static KeyEvent typed(String character, boolean control) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, control, false, false);
    }
}
