package org.pullquote.ui.desk;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.control.FoldingPane;
import org.pullquote.ui.theme.Appearance;

/// The one line of chrome: the menus, the screens in the middle, and what hides and shows. Where long words or large
/// letters leave no room for all three, the screens stand on a line of their own.
final class Header extends FoldingPane {
    private static final double GAP = 8;

    private final Words words;
    private final HBox left;
    private final HBox right;
    private final SegmentedButton screens;

    Header(MenuBar menus, DeskViewModel model, Appearance appearance, Words words) {
        this.words = words;
        getStyleClass().add("pq-header");
        Button theme = Buttons.icon(Feather.MOON, named(Shortcut.THEME));
        theme.setOnAction(_ -> appearance.toggle());
        appearance
                .themeProperty()
                .subscribe(worn -> theme.setGraphic(new FontIcon(worn.isDark() ? Feather.SUN : Feather.MOON)));
        right = new HBox(
                4,
                theme,
                toggle(Feather.SIDEBAR, Shortcut.LIBRARY_PANE, model, model.libraryShownProperty()),
                toggle(Feather.BOOKMARK, Shortcut.HIGHLIGHTS_PANE, model, model.highlightsShownProperty()));
        right.setAlignment(Pos.CENTER_RIGHT);
        left = new HBox(menus);
        left.setAlignment(Pos.CENTER_LEFT);
        screens = screens(model.screenProperty());
        getChildren().setAll(left, screens, right);
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = lineHeight();
        return fits(width < 0 ? Double.MAX_VALUE : width) ? line : line + GAP / 2 + screens.prefHeight(-1) + GAP;
    }

    /// The least height, as the style sheet says it, or what the parts need.
    private double lineHeight() {
        return Math.max(getMinHeight(), Math.max(left.prefHeight(-1), right.prefHeight(-1)));
    }

    private boolean fits(double width) {
        return taken(left) + taken(right) + screens.prefWidth(-1) + 2 * GAP <= width;
    }

    private double taken(HBox side) {
        return side.prefWidth(-1) + (side.equals(left) ? snappedLeftInset() : snappedRightInset());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double line = lineHeight();
        double rightWidth = right.prefWidth(-1);
        double leftWidth = Math.max(0, Math.min(left.prefWidth(-1), width - taken(right) - GAP - snappedLeftInset()));
        left.resizeRelocate(snappedLeftInset(), 0, leftWidth, line);
        right.resizeRelocate(width - taken(right), 0, rightWidth, line);
        double screensWidth = Math.min(screens.prefWidth(-1), width - 2 * GAP);
        double high = screens.prefHeight(-1);
        double middle = (width - screensWidth) / 2;
        if (fits(width)) {
            double least = taken(left) + GAP;
            double most = width - taken(right) - GAP - screensWidth;
            screens.resizeRelocate(
                    snapPositionX(Math.clamp(middle, least, Math.max(least, most))),
                    snapPositionY((line - high) / 2),
                    screensWidth,
                    high);
        } else {
            screens.resizeRelocate(snapPositionX(middle), snapPositionY(line + GAP / 2), screensWidth, high);
        }
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
