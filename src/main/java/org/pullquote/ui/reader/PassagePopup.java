package org.pullquote.ui.reader;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;

/// What can be done with the passage it stands beside: the tags on the keys, a note, a copy. It takes no keys away from
/// the text; every button says the key that does the same.
final class PassagePopup extends VBox {
    /// What it asks for.
    interface Actions {
        void tag(Tag tag);

        void perform(Shortcut shortcut);
    }

    /// @param highlight the highlight it is about; empty for a new selection
    PassagePopup(Iterable<Tag> tags, Optional<Annotation> highlight, Words words, Actions actions) {
        getStyleClass().addAll("pq-card", "pq-passage-popup");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(words.get(highlight.isPresent() ? "reader.popup.highlight" : "reader.popup.selection"));
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("pq-tags");
        for (Tag tag : tags) {
            if (tag.key().isPresent()
                    || highlight.filter(there -> there.hasTag(tag.id())).isPresent()) {
                boolean isOn = highlight.filter(there -> there.hasTag(tag.id())).isPresent();
                chips.getChildren().add(TagChip.button(tag, isOn, words, () -> actions.tag(tag)));
            }
        }
        Region hairline = new Region();
        hairline.getStyleClass().addAll("pq-hairline", "pq-popup-line");
        HBox more = new HBox();
        more.getStyleClass().add("pq-popup-actions");
        more.getChildren().add(action(Shortcut.NOTE, words, actions));
        more.getChildren().add(action(Shortcut.PICK_TAG, words, actions));
        more.getChildren().add(action(Shortcut.COPY_CITED, words, actions));
        if (highlight.isPresent()) {
            more.getChildren().add(action(Shortcut.REMOVE, words, actions));
        }
        getChildren().addAll(chips, hairline, more);
    }

    private static Button action(Shortcut shortcut, Words words, Actions actions) {
        Label keys = new Label(shortcut.printed());
        keys.getStyleClass().add("pq-keys");
        String name = words.get("reader.popup." + shortcut.id());
        Button button = new Button(name, keys);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().setAll("button", "pq-popup-action");
        button.setAccessibleText(words.get("reader.popup.spoken", words.of(shortcut), shortcut.printed()));
        button.setOnAction(_ -> actions.perform(shortcut));
        return button;
    }
}
