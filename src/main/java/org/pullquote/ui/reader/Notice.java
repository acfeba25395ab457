package org.pullquote.ui.reader;

import java.util.Locale;

/// Something the reader should know about what they just did.
public enum Notice {
    NONE,
    SELECT_FIRST,
    NO_MORE_HIGHLIGHTS,
    NO_MORE_SUGGESTIONS,
    NOTHING_OVERLAPS,
    BLOCK_HAS_HIGHLIGHTS,
    NOTHING_TO_SPLIT,
    NOTHING_TO_JOIN,
    LINK_BEGUN,
    COPIED;

    /// Its key among the words; [#NONE] has none.
    public String key() {
        return "reader.notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
