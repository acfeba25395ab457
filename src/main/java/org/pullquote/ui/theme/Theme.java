package org.pullquote.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Parent;

/// A look of the whole window. Each is a state of a scene's root, `:dark` or `:contrast` or both, by which the
/// stylesheets tell them apart.
public enum Theme {
    LIGHT,
    DARK,
    LIGHT_CONTRAST,
    DARK_CONTRAST;

    /// The stylesheet that all controls start from, in every theme: it names colours, and `pullquote.css` gives them by
    /// role. A second one for the dark would have all that is shown matched against every rule once more when the
    /// theme changes.
    static final String CONTROLS = new PrimerLight().getUserAgentStylesheet();

    /// What is the same in every theme. All of it belongs to the scene: for a node with a stylesheet of its own, what
    /// is in it would be matched apart.
    private static final List<String> COMMON = List.of("pullquote.css", "column.css", "reader.css", "margin.css");

    private static final PseudoClass DARK_STATE = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass CONTRAST_STATE = PseudoClass.getPseudoClass("contrast");

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

    /// The stylesheets that say something in this theme, in order: a later one goes before an earlier one.
    public List<String> stylesheets() {
        String ground = isDark() ? "dark" : "light";
        Stream<String> plain = Stream.concat(COMMON.stream(), Stream.of(ground + ".css"));
        Stream<String> over = hasContrast() ? Stream.of(ground + "-contrast.css", "contrast.css") : Stream.empty();
        return Stream.concat(plain, over).map(Theme::sheet).toList();
    }

    /// The stylesheets of every scene, for all themes: which of them say something is said by the states of the root.
    /// Other stylesheets would have every node matched against every rule anew.
    static List<String> all() {
        return Stream.of(DARK_CONTRAST, LIGHT_CONTRAST)
                .flatMap(theme -> theme.stylesheets().stream())
                .distinct()
                .toList();
    }

    /// Gives what is below the root of a scene the look of this theme.
    void wear(Parent root) {
        root.pseudoClassStateChanged(DARK_STATE, isDark());
        root.pseudoClassStateChanged(CONTRAST_STATE, hasContrast());
    }

    private static String sheet(String name) {
        URL found = Theme.class.getResource(name);
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}
