package org.pullquote.ui.compare;

/// A run of a passage as the comparison prints it.
public record Stretch(Kind kind, String text) {
    public enum Kind {
        /// In both.
        SAME,
        /// Words that stand here and not in the other passage.
        ONLY_HERE,
        /// Words that stand in the other passage and not here; printed struck through, where they would stand.
        MISSING_HERE,
        /// The same word, written otherwise.
        WRITTEN_OTHERWISE
    }
}
