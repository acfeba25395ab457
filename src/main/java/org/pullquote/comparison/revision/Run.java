package org.pullquote.comparison.revision;

/// A stretch of words of two texts that are laid into one another.
public record Run(Kind kind, String text) {
    public enum Kind {
        /// In both.
        SAME,
        /// Only in the new text.
        ADDED,
        /// Only in the old text.
        REMOVED
    }
}
