package org.pullquote.ui.compare;

/// Which lines the table shows.
public enum Shown {
    /// Matches in which words differ.
    DIFFERENCES,
    /// All matches.
    MATCHES,
    ONLY_LEFT,
    ONLY_RIGHT
}
