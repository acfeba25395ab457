package org.pullquote.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A look of the whole window.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet()),
    LIGHT_CONTRAST(LIGHT.controls),
    DARK_CONTRAST(DARK.controls);

    private final String controls;

    Theme(String controls) {
        this.controls = controls;
    }

    static Theme of(boolean dark, boolean contrast) {
        if (contrast) {
            return dark ? DARK_CONTRAST : LIGHT_CONTRAST;
        }
        return dark ? DARK : LIGHT;
    }

    /// Whether light letters stand on a dark page.
    public boolean isDark() {
        return this == DARK || this == DARK_CONTRAST;
    }

    /// Whether colours are as far apart as they can be.
    public boolean hasContrast() {
        return this == LIGHT_CONTRAST || this == DARK_CONTRAST;
    }

    /// The stylesheets of a scene in this theme, in order: a later one goes before an earlier one.
    public List<String> stylesheets() {
        String ground = isDark() ? "dark" : "light";
        Stream<String> plain = Stream.of("pullquote.css", ground + ".css");
        Stream<String> over = hasContrast() ? Stream.of(ground + "-contrast.css", "contrast.css") : Stream.empty();
        return Stream.concat(plain, over).map(Theme::sheet).toList();
    }

    /// The stylesheet that all controls start from.
    String controls() {
        return controls;
    }

    private static String sheet(String name) {
        URL found = Theme.class.getResource(name);
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}
