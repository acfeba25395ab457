package org.pullquote.comparison;

import java.util.Arrays;
import java.util.Optional;

/// How two aligned passages go together.
public enum AlignmentKind {
    /// The same words; spelling, punctuation and case may differ.
    VERBATIM("verbatim"),
    /// The same words, of which one prints fewer: cut at an end, or inside with an ellipsis that says so.
    TRIMMED("trimmed"),
    /// One quotation in two wordings, with nothing to show that words were changed or left out.
    ALTERED("altered quotation"),
    /// The same matter in other words.
    PARAPHRASE("paraphrase");

    private final String label;

    AlignmentKind(String label) {
        this.label = label;
    }

    /// The name it has in exports and in the store.
    public String label() {
        return label;
    }

    public static Optional<AlignmentKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
