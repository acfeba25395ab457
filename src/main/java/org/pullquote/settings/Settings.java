package org.pullquote.settings;

import java.util.List;
import java.util.Optional;

/// What the reader chose about the program itself.
///
/// @param textSize of articles, in pixels
/// @param measure the length of a line, in characters
/// @param window where the window stood last
/// @param library the folder of the library opened last, if it is not the platform's
/// @param showCuts whether the reader prints what cleaning removed
/// @param linkedScrolling whether compared articles scroll together
public record Settings(
        Theme theme,
        int textSize,
        int measure,
        Optional<WindowBounds> window,
        Optional<String> library,
        boolean showCuts,
        boolean linkedScrolling) {
    public static final int SMALLEST_TEXT = 15;
    public static final int LARGEST_TEXT = 27;

    /// The lengths of line that are offered.
    public static final List<Integer> MEASURES = List.of(56, 66, 74);

    public static final Settings DEFAULT =
            new Settings(Theme.SYSTEM, 19, 66, Optional.empty(), Optional.empty(), false, true);

    public Settings {
        if (textSize < SMALLEST_TEXT || textSize > LARGEST_TEXT) {
            throw new IllegalArgumentException("Not a text size: " + textSize);
        }
        if (!MEASURES.contains(measure)) {
            throw new IllegalArgumentException("Not a measure: " + measure);
        }
    }

    public Settings withTheme(Theme changed) {
        return new Settings(changed, textSize, measure, window, library, showCuts, linkedScrolling);
    }

    public Settings withTextSize(int changed) {
        return new Settings(theme, changed, measure, window, library, showCuts, linkedScrolling);
    }

    public Settings withMeasure(int changed) {
        return new Settings(theme, textSize, changed, window, library, showCuts, linkedScrolling);
    }

    public Settings withWindow(WindowBounds changed) {
        return new Settings(theme, textSize, measure, Optional.of(changed), library, showCuts, linkedScrolling);
    }

    public Settings withLibrary(Optional<String> changed) {
        return new Settings(theme, textSize, measure, window, changed, showCuts, linkedScrolling);
    }

    public Settings withShowCuts(boolean changed) {
        return new Settings(theme, textSize, measure, window, library, changed, linkedScrolling);
    }

    public Settings withLinkedScrolling(boolean changed) {
        return new Settings(theme, textSize, measure, window, library, showCuts, changed);
    }
}
