package org.pullquote.ui.codebook;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.pullquote.annotation.Hue;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.TagChip;

/// The nine colours to choose from, each with its name for the pointer and for screen readers.
final class HuePicker extends HBox {
    HuePicker(Hue chosen, Words words, Consumer<Hue> onChosen) {
        super(4);
        getStyleClass().add("pq-hues");
        ToggleGroup group = new ToggleGroup();
        for (Hue hue : Hue.values()) {
            ToggleButton button = new ToggleButton();
            String name = words.get("hue." + hue.label());
            button.getStyleClass().setAll("toggle-button", "pq-hue", TagChip.hueClass(hue));
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip(name));
            button.setToggleGroup(group);
            button.setSelected(hue == chosen);
            button.setOnAction(_ -> {
                button.setSelected(true);
                onChosen.accept(hue);
            });
            getChildren().add(button);
        }
    }
}
