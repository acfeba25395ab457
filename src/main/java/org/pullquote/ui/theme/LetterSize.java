package org.pullquote.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import org.pullquote.settings.Settings;

/// The sizes of the interface's letters. Each is a state of a scene's root, `:letters-150`, by which one stylesheet
/// tells them apart.
final class LetterSize {
    /// The size at a hundred per cent, in pixels.
    private static final double USUAL = 13;
    /// Icons are letters of faces of their own, whose size JavaFX does not take in em.
    private static final double ICON = 16;

    private static final double SMALL_ICON = 12;

    private LetterSize() {}

    /// The rules of all sizes, as an address that JavaFX reads.
    static String stylesheet() {
        String rules = Settings.INTERFACE_SIZES.stream()
                .map(size -> String.format(
                        Locale.ROOT, """
                        .root:letters-%1$d { -fx-font-size: %2$.1fpx; }
                        .root:letters-%1$d .ikonli-font-icon { -fx-icon-size: %3$.0fpx; }
                        .root:letters-%1$d .pq-status .ikonli-font-icon { -fx-icon-size: %4$.0fpx; }
                        """, size, USUAL * size / 100, ICON * size / 100, SMALL_ICON * size / 100))
                .collect(Collectors.joining());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    /// Gives what is below the root of a scene letters of this size.
    ///
    /// @param size in per cent, one of those that can be set
    static void wear(Parent root, int size) {
        for (int each : Settings.INTERFACE_SIZES) {
            root.pseudoClassStateChanged(PseudoClass.getPseudoClass("letters-" + each), each == size);
        }
    }
}
