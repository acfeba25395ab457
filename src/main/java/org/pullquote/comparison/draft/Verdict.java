package org.pullquote.comparison.draft;

/// What became of a quotation on its way into the draft.
public enum Verdict {
    /// A source has the very words, in one place; spelling, punctuation and case may differ.
    VERBATIM("verbatim"),
    /// Words are missing, and an ellipsis or a break of the quotation says so.
    TRIMMED("trimmed"),
    /// Words are missing, added or others, and nothing says so.
    ALTERED("altered"),
    /// Two passages that stand apart in the sources, joined into one quotation.
    SPLICED("spliced"),
    NOT_FOUND("not found");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /// The name it has in exports.
    public String label() {
        return label;
    }
}
