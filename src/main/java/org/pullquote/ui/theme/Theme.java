package org.pullquote.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/// A look of the whole window.
public enum Theme {
    LIGHT("light.css", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark.css", new PrimerDark().getUserAgentStylesheet()),
    LIGHT_CONTRAST("light-contrast.css", LIGHT.controls),
    DARK_CONTRAST("dark-contrast.css", DARK.controls);

    private final String colours;
    private final String controls;

    Theme(String colours, String controls) {
        this.colours = colours;
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

    /// The stylesheets of a scene in this theme, in order.
    public List<String> stylesheets() {
        return hasContrast()
                ? List.of(sheet("pullquote.css"), sheet(colours), sheet("contrast.css"))
                : List.of(sheet("pullquote.css"), sheet(colours));
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
