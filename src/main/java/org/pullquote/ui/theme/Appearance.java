package org.pullquote.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.pullquote.settings.Settings;

/// Dresses scenes in a theme: the one the reader chose or, without a choice, the system's, in the size the reader
/// chose. To be used on the JavaFX thread, and as long as the program runs.
public final class Appearance {
    private static final List<String> STYLESHEETS = Stream.concat(
                    Theme.all().stream(), Stream.of(LetterSize.stylesheet()))
            .toList();

    private final ReadOnlyObjectWrapper<Optional<Boolean>> dark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty contrast = new SimpleBooleanProperty();
    private final IntegerProperty size = new SimpleIntegerProperty(100);
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final List<Dressed> dressed = new ArrayList<>();

    private record Dressed(Scene scene, Runnable before) {}

    public Appearance() {
        Typefaces.load();
        Application.setUserAgentStylesheet(Theme.CONTROLS);
        ChangeListener<ColorScheme> follow = (_, _, _) -> settle();
        Platform.getPreferences().colorSchemeProperty().addListener(follow);
        MapChangeListener<String, Object> followContrast = _ -> settle();
        Platform.getPreferences().addListener(followContrast);
        contrast.subscribe(this::settle);
        ListChangeListener<Window> dressNew = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::wear);
            }
        };
        Window.getWindows().addListener(dressNew);
        settle();
        size.subscribe(this::wearAll);
        theme.subscribe(this::wearAll);
    }

    /// The theme in use.
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /// Whether the reader chose the dark theme or the light one; empty to follow the system.
    public ReadOnlyObjectProperty<Optional<Boolean>> darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// Whether the reader wants the strongest contrast, whatever the system says.
    public BooleanProperty contrastProperty() {
        return contrast;
    }

    /// The size of the interface, in per cent; articles have their own.
    public IntegerProperty sizeProperty() {
        return size;
    }

    public void choose(Optional<Boolean> chosen) {
        dark.set(chosen);
        settle();
    }

    /// Changes from light to dark and back. Where that is the system's own, the program follows the system again.
    public void toggle() {
        boolean wanted = !theme.get().isDark();
        choose(wanted == isSystemDark() ? Optional.empty() : Optional.of(wanted));
    }

    /// Makes the interface larger by a step, or smaller with -1.
    public void resize(int by) {
        List<Integer> sizes = Settings.INTERFACE_SIZES;
        size.set(sizes.get(Math.clamp(sizes.indexOf(size.get()) + by, 0, sizes.size() - 1)));
    }

    /// Dresses the scene now and whenever the theme changes.
    public void dress(Scene scene) {
        dress(scene, () -> {});
    }

    /// Dresses the scene now and whenever the theme changes.
    ///
    /// @param before what to do before a change: JavaFX styles all that is in the scene, seen or not, so it is
    ///     better to take out what nobody sees
    public void dress(Scene scene, Runnable before) {
        dressed.add(new Dressed(scene, before));
        scene.getStylesheets().setAll(STYLESHEETS);
        scene.rootProperty().subscribe((Parent root) -> wear(root));
    }

    /// Forgets a scene that is no longer shown.
    public void release(Scene scene) {
        dressed.removeIf(known -> known.scene().equals(scene));
    }

    private void settle() {
        theme.set(Theme.of(dark.get().orElseGet(Appearance::isSystemDark), contrast.get() || isSystemContrast()));
    }

    private static boolean isSystemDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /// Windows has a switch for it, GNOME a theme of that name; macOS tells JavaFX nothing.
    private static boolean isSystemContrast() {
        return Platform.getPreferences().getBoolean("Windows.SPI.HighContrast").orElse(false)
                || Platform.getPreferences()
                        .getString("GTK.theme_name")
                        .map(name -> name.toLowerCase(Locale.ROOT).startsWith("highcontrast"))
                        .orElse(false);
    }

    private void wearAll() {
        dressed.forEach(known -> {
            known.before().run();
            wear(known.scene().getRoot());
        });
        Window.getWindows().forEach(this::wear);
    }

    /// The root of a menu or a hint is one of its own.
    private void wear(Window window) {
        Window owner = window;
        while (owner instanceof PopupWindow popup) {
            owner = popup.getOwnerWindow();
        }
        if (window instanceof PopupWindow && owner != null && isDressed(owner)) {
            wear(window.getScene().getRoot());
        }
    }

    private boolean isDressed(Window window) {
        return dressed.stream().anyMatch(known -> known.scene().equals(window.getScene()));
    }

    private void wear(Parent root) {
        theme.get().wear(root);
        LetterSize.wear(root, size.get());
    }
}
