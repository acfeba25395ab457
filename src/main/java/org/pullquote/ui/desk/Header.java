package org.pullquote.ui.desk;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.theme.Appearance;

/// The one line of chrome: the menus, the screens, and what hides and shows.
final class Header extends StackPane {
    private final Words words;

    Header(MenuBar menus, DeskViewModel model, Appearance appearance, Words words) {
        this.words = words;
        getStyleClass().add("pq-header");
        Button theme = Buttons.icon(Feather.MOON, named(Shortcut.THEME));
        theme.setOnAction(_ -> appearance.toggle());
        appearance
                .themeProperty()
                .subscribe(worn -> theme.setGraphic(new FontIcon(worn.isDark() ? Feather.SUN : Feather.MOON)));
        HBox right = new HBox(
                4,
                theme,
                toggle(Feather.SIDEBAR, Shortcut.LIBRARY_PANE, model, model.libraryShownProperty()),
                toggle(Feather.BOOKMARK, Shortcut.HIGHLIGHTS_PANE, model, model.highlightsShownProperty()));
        right.setAlignment(Pos.CENTER_RIGHT);
        HBox left = new HBox(menus);
        left.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(left, right, screens(model.screenProperty()));
        getChildren().forEach(child -> child.setPickOnBounds(false));
    }

    private ToggleButton toggle(Feather icon, Shortcut shortcut, DeskViewModel model, BooleanProperty shown) {
        ToggleButton button = Buttons.toggle(icon, named(shortcut));
        button.selectedProperty().bindBidirectional(shown);
        button.visibleProperty().bind(model.screenProperty().isEqualTo(Screen.READ));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private SegmentedButton screens(ObjectProperty<Screen> screen) {
        List<ToggleButton> buttons = List.of(
                segment(Screen.READ, Shortcut.READ, screen),
                segment(Screen.COMPARE, Shortcut.COMPARE, screen),
                segment(Screen.BRIEF, Shortcut.BRIEF, screen),
                segment(Screen.CHECK, Shortcut.CHECK, screen));
        SegmentedButton segments = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        segments.getStyleClass().add("pq-screens");
        segments.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return segments;
    }

    private ToggleButton segment(Screen itself, Shortcut shortcut, ObjectProperty<Screen> screen) {
        ToggleButton button = new ToggleButton(words.of(shortcut));
        button.setAccessibleText(named(shortcut));
        button.setOnAction(_ -> {
            screen.set(itself);
            button.setSelected(true);
        });
        screen.subscribe(shown -> button.setSelected(shown == itself));
        return button;
    }

    private String named(Shortcut shortcut) {
        return words.get("button.with-key", words.of(shortcut), shortcut.printed());
    }
}
