package org.pullquote.ui.coding;

import java.util.Locale;

/// What a rule is run over.
public enum RunScope {
    ARTICLE,
    STORY,
    LIBRARY;

    /// Its key in the words of the program.
    String key() {
        return "coding.run." + name().toLowerCase(Locale.ROOT);
    }
}
