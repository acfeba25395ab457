package org.pullquote.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import org.pullquote.settings.Settings;

/// Dresses scenes in a theme: the one the reader chose or, without a choice, the system's, in the size the reader
/// chose. To be used on the JavaFX thread, and as long as the program runs.
public final class Appearance {
    /// The size of the interface's letters, in pixels, at a hundred per cent.
    private static final double USUAL = 13;
    /// Icons are letters of faces of their own, whose size JavaFX does not take in em.
    private static final double ICON = 16;

    private static final double SMALL_ICON = 12;

    private final ReadOnlyObjectWrapper<Optional<Boolean>> dark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty contrast = new SimpleBooleanProperty();
    private final IntegerProperty size = new SimpleIntegerProperty(100);
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ObservableList<Scene> scenes = FXCollections.observableArrayList();

    public Appearance() {
        Typefaces.load();
        ChangeListener<ColorScheme> follow = (_, _, _) -> settle();
        Platform.getPreferences().colorSchemeProperty().addListener(follow);
        MapChangeListener<String, Object> followContrast = _ -> settle();
        Platform.getPreferences().addListener(followContrast);
        contrast.subscribe(this::settle);
        size.subscribe(() -> wear(theme.get()));
        theme.subscribe(this::wear);
        settle();
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
        scenes.add(scene);
        scene.getStylesheets().setAll(stylesheets(theme.get()));
    }

    /// Forgets a scene that is no longer shown.
    public void release(Scene scene) {
        scenes.remove(scene);
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

    private void wear(Theme worn) {
        Application.setUserAgentStylesheet(worn.controls());
        scenes.forEach(scene -> scene.getStylesheets().setAll(stylesheets(worn)));
    }

    private List<String> stylesheets(Theme worn) {
        if (size.get() == 100) {
            return worn.stylesheets();
        }
        List<String> sheets = new ArrayList<>(worn.stylesheets());
        double scale = size.get() / 100.0;
        String rule = String.format(Locale.ROOT, """
            .root { -fx-font-size: %.1fpx; }
            .ikonli-font-icon { -fx-icon-size: %.0fpx; }
            .pq-status .ikonli-font-icon { -fx-icon-size: %.0fpx; }
            """, USUAL * scale, ICON * scale, SMALL_ICON * scale);
        sheets.add("data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8)));
        return sheets;
    }
}
