package org.pullquote.ui.check;

import java.util.Locale;

/// Where the quotations of a draft are looked up.
public enum Scope {
    /// In the articles of the story that is open; in the whole library while none is.
    STORY,
    LIBRARY;

    /// Its key among the words.
    String key() {
        return "check.scope." + name().toLowerCase(Locale.ROOT);
    }
}
