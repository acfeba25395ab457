package org.pullquote.ui.control;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// Keeps what is typed into a field after a short pause, and whenever the keyboard goes elsewhere.
public final class KeptText {
    private static final Duration PAUSE = Duration.millis(400);

    private final TextInputControl field;
    private final Consumer<String> keep;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String kept;

    /// @param field has what is kept already
    /// @param keep takes the whole text whenever it is to be kept
    public KeptText(TextInputControl field, Consumer<String> keep) {
        this.field = field;
        this.keep = keep;
        this.kept = field.getText();
        field.textProperty().addListener((_, _, _) -> pause.playFromStart());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                flush();
            }
        });
        pause.setOnFinished(_ -> flush());
    }

    /// Keeps what was typed now.
    public void flush() {
        pause.stop();
        if (!field.getText().equals(kept)) {
            kept = field.getText();
            keep.accept(kept);
        }
    }

    /// Shows what is kept by now, as after it was changed elsewhere; white space at the ends does not count.
    public void show(String value) {
        if (!value.equals(field.getText().strip())) {
            kept = value;
            field.setText(value);
            pause.stop();
        }
    }
}
