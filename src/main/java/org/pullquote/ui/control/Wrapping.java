package org.pullquote.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import org.pullquote.text.Direction;

/// Wraps the words of controls. On Linux JavaFX's own layout fails with an exception where a text with right-to-left
/// letters wraps in one node; such a text stays on its lines instead, so that a note or a file's name in Arabic or
/// Hebrew never stops the window. Text that is read, not typed, is better made of [DirectedText].
public final class Wrapping {
    private Wrapping() {}

    public static void of(Labeled control) {
        control.wrapTextProperty().bind(wraps(control.textProperty()));
    }

    public static void of(TextArea area) {
        area.wrapTextProperty().bind(wraps(area.textProperty()));
    }

    public static void of(Tooltip tip) {
        tip.wrapTextProperty().bind(wraps(tip.textProperty()));
    }

    private static ObservableValue<Boolean> wraps(ObservableValue<String> words) {
        return words.map(text -> !Direction.hasRightToLeft(text)).orElse(true);
    }
}
