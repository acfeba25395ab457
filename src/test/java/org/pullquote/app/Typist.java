package org.pullquote.app;

import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.pullquote.ui.Words;

/// Presses the keys and the buttons of a window, whatever its language.
final class Typist {
    private final Stage stage;
    private final Words words = new Words(Locale.getDefault());

    Typist(Stage stage) {
        this.stage = stage;
    }

    void press(KeyCode code, boolean control) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    void pressShift(KeyCode code) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false));
    }

    /// With Ctrl and Shift.
    void pressBoth(KeyCode code) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, true, false, false));
    }

    void pressAlt(KeyCode code) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
    }

    void press(String character) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /// Presses a button as soon as it is there.
    ///
    /// @param key of its words
    void click(String selector, String key) throws Exception {
        Camera.until(() -> button(selector, key).isPresent());
        Camera.run(() -> button(selector, key).orElseThrow().fire());
    }

    private Optional<ButtonBase> button(String selector, String key) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(words.get(key)))
                .findFirst();
    }

    private void fire(KeyEvent event) throws Exception {
        Camera.run(() -> Event.fireEvent(
                Optional.ofNullable(stage.getScene().getFocusOwner())
                        .orElse(stage.getScene().getRoot()),
                event));
    }
}
