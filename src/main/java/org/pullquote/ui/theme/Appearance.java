package org.pullquote.ui.theme;

import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/// Dresses scenes in a theme: the one the reader chose or, without a choice, the system's. To be used on the JavaFX
/// thread, and as long as the program runs.
public final class Appearance {
    private final ReadOnlyObjectWrapper<Optional<Theme>> choice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ObservableList<Scene> scenes = FXCollections.observableArrayList();

    public Appearance() {
        Typefaces.load();
        ChangeListener<ColorScheme> follow = (_, _, _) -> settle();
        Platform.getPreferences().colorSchemeProperty().addListener(follow);
        theme.subscribe(this::wear);
        settle();
    }

    /// The theme in use.
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /// What the reader chose; empty to follow the system.
    public ReadOnlyObjectProperty<Optional<Theme>> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    public void choose(Optional<Theme> chosen) {
        choice.set(chosen);
        settle();
    }

    /// Changes to the other theme. Where that is the system's own, the program follows the system again.
    public void toggle() {
        Theme wanted = theme.get().other();
        choose(wanted == system() ? Optional.empty() : Optional.of(wanted));
    }

    /// Dresses the scene now and whenever the theme changes.
    public void dress(Scene scene) {
        scenes.add(scene);
        scene.getStylesheets().setAll(theme.get().stylesheets());
    }

    /// Forgets a scene that is no longer shown.
    public void release(Scene scene) {
        scenes.remove(scene);
    }

    private void settle() {
        theme.set(choice.get().orElse(system()));
    }

    private static Theme system() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private void wear(Theme worn) {
        Application.setUserAgentStylesheet(worn.controls());
        scenes.forEach(scene -> scene.getStylesheets().setAll(worn.stylesheets()));
    }
}
