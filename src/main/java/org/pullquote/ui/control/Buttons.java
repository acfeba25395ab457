package org.pullquote.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons that are an icon with a name for the pointer and for screen readers.
public final class Buttons {
    private Buttons() {}

    public static Button icon(Feather icon, String name) {
        return named(new Button(), icon, name);
    }

    public static ToggleButton toggle(Feather icon, String name) {
        return named(new ToggleButton(), icon, name);
    }

    private static <B extends ButtonBase> B named(B button, Feather icon, String name) {
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("pq-icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
