package org.pullquote.suggestion;

/// How much of what is credited to someone stands in quotation marks.
public enum QuotationKind {
    DIRECT("direct"),
    MIXED("mixed"),
    INDIRECT("indirect");

    private final String label;

    QuotationKind(String label) {
        this.label = label;
    }

    /// The name it has in exports.
    public String label() {
        return label;
    }
}
