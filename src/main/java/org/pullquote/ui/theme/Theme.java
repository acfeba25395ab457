package org.pullquote.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/// A look of the whole window.
public enum Theme {
    LIGHT("light.css", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark.css", new PrimerDark().getUserAgentStylesheet());

    private final String colours;
    private final String controls;

    Theme(String colours, String controls) {
        this.colours = colours;
        this.controls = controls;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// The stylesheets of a scene in this theme, in order.
    public List<String> stylesheets() {
        return List.of(sheet("pullquote.css"), sheet(colours));
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
