package org.pullquote.settings;

import java.util.List;
import java.util.Optional;

/// What the reader chose about the program itself.
///
/// @param contrast whether colours are as far apart as they can be, even if the system does not ask for it
/// @param interfaceSize of everything but articles, in per cent of the usual
/// @param window where the window stood last
/// @param showCuts whether the reader prints what cleaning removed
/// @param linkedScrolling whether compared articles scroll together
/// @param showSuggestions whether the reader dots passages for which a tag is suggested
/// @param watched the folder of which new files are taken in
/// @param lastRead what the desk opens with
public record Settings(
        Theme theme,
        boolean contrast,
        Typography typography,
        int interfaceSize,
        PaneWidths panes,
        Optional<WindowBounds> window,
        boolean showCuts,
        boolean linkedScrolling,
        boolean showSuggestions,
        Optional<String> watched,
        Optional<LastRead> lastRead) {

    /// The sizes of the interface that are offered, in per cent.
    public static final List<Integer> INTERFACE_SIZES = List.of(100, 115, 130, 150, 175, 200);

    public static final Settings DEFAULT = new Settings(
            Theme.SYSTEM,
            false,
            Typography.DEFAULT,
            100,
            PaneWidths.DEFAULT,
            Optional.empty(),
            false,
            true,
            true,
            Optional.empty(),
            Optional.empty());

    public Settings {
        if (!INTERFACE_SIZES.contains(interfaceSize)) {
            throw new IllegalArgumentException("Not a size of the interface: " + interfaceSize);
        }
    }

    public Settings withTheme(Theme changed) {
        return new Settings(
                changed,
                contrast,
                typography,
                interfaceSize,
                panes,
                window,
                showCuts,
                linkedScrolling,
                showSuggestions,
                watched,
                lastRead);
    }

    public Settings withTypography(Typography changed) {
        return new Settings(
                theme,
                contrast,
                changed,
                interfaceSize,
                panes,
                window,
                showCuts,
                linkedScrolling,
                showSuggestions,
                watched,
                lastRead);
    }
}
