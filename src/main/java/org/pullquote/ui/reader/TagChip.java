package org.pullquote.ui.reader;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;

/// A tag as it is shown everywhere: its key on its colour, and its name. Colour never stands alone.
public final class TagChip {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private TagChip() {}

    /// A tag to read.
    public static Label label(Tag tag) {
        Label label = new Label(tag.name(), key(tag));
        label.getStyleClass().addAll("pq-tag", hueClass(tag.hue()));
        return label;
    }

    /// A tag to put on a passage or take off it.
    ///
    /// @param isOn whether the passage has it
    static Button button(Tag tag, boolean isOn, Words words, Runnable onChosen) {
        Button button = new Button(tag.name(), key(tag));
        button.getStyleClass().setAll("button", "pq-tag-button", hueClass(tag.hue()));
        button.setContentDisplay(ContentDisplay.LEFT);
        button.pseudoClassStateChanged(ON, isOn);
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        String spoken = tag.key()
                .map(key -> words.get("reader.tag.spoken-with-key", tag.name(), key))
                .orElse(tag.name());
        button.setAccessibleText(isOn ? words.get("reader.tag.spoken-on", spoken) : spoken);
        button.setOnAction(_ -> onChosen.run());
        return button;
    }

    /// The style class that gives a node and its children the colours of a hue.
    public static String hueClass(Hue hue) {
        return "hue-" + hue.label();
    }

    private static Label key(Tag tag) {
        Label key = new Label(tag.key().map(String::valueOf).orElse(""));
        key.getStyleClass().add("pq-tag-key");
        return key;
    }
}
