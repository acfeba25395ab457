package org.pullquote.ui.desk;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pullquote.ui.Shortcut;

/// Something the reader can ask for: by key, from the menu or from the palette.
///
/// @param name as the menu and the palette print it
/// @param isAvailable whether there is anything to do just now
public record Command(String name, Optional<Shortcut> shortcut, Runnable action, BooleanSupplier isAvailable) {
    /// Does it, if there is anything to do.
    public boolean run() {
        boolean able = isAvailable.getAsBoolean();
        if (able) {
            action.run();
        }
        return able;
    }
}
