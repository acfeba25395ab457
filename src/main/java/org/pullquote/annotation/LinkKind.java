package org.pullquote.annotation;

import java.util.Arrays;
import java.util.Optional;

/// What one highlight is to another. A link is read from its first end: the allegation *is denied by* the denial; at
/// the other end it reads the other way round: the denial *denies* the allegation.
public enum LinkKind {
    DENIED_BY("denied by"),
    CONFIRMED_BY("confirmed by"),
    CONTRADICTED_BY("contradicted by"),
    CORRECTED_BY("corrected by"),
    /// The same matter or words, elsewhere.
    REPEATED_BY("repeated by"),
    RELATED_TO("related to");

    private final String label;

    LinkKind(String label) {
        this.label = label;
    }

    /// The name it has in exports and in the store.
    public String label() {
        return label;
    }

    public static Optional<LinkKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
