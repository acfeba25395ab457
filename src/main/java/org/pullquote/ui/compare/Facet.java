package org.pullquote.ui.compare;

import org.pullquote.ui.Shortcut;

/// What of a story is looked at.
public enum Facet {
    /// Two articles beside each other.
    TEXTS(Shortcut.COMPARE_TEXTS),
    /// Passages by outlets.
    MATRIX(Shortcut.COMPARE_MATRIX),
    /// Tags by outlets.
    TAGS(Shortcut.COMPARE_TAGS),
    /// Who speaks.
    VOICES(Shortcut.COMPARE_VOICES),
    /// When each was published.
    TIMES(Shortcut.COMPARE_TIMES),
    /// Names, numbers and dates that differ.
    FACTS(Shortcut.COMPARE_FACTS),
    /// How likely and how sure.
    STRENGTH(Shortcut.COMPARE_STRENGTH);

    private final Shortcut shortcut;

    Facet(Shortcut shortcut) {
        this.shortcut = shortcut;
    }

    /// The key that shows it.
    Shortcut shortcut() {
        return shortcut;
    }
}
