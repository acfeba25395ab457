package org.pullquote.settings;

import java.util.Locale;

/// Which colours the desk has.
public enum Theme {
    LIGHT,
    DARK,
    /// As the rest of the machine.
    SYSTEM;

    /// The name it has in the settings file.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
