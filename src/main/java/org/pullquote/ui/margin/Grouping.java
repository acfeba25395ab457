package org.pullquote.ui.margin;

import java.util.List;
import java.util.Locale;

/// How the panel orders the highlights.
public enum Grouping {
    /// As they stand in the text.
    TEXT,
    /// Under their tags, in the order of the code book; one with several tags stands under each.
    TAG,
    /// Under those who speak, by name.
    SPEAKER;

    /// Its key among the words.
    String key() {
        return "margin.group." + name().toLowerCase(Locale.ROOT);
    }

    /// The one after it, the first after the last.
    Grouping next() {
        List<Grouping> all = List.of(values());
        return all.get((all.indexOf(this) + 1) % all.size());
    }
}
