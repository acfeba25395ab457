package org.pullquote.annotation;

import java.util.Arrays;
import java.util.Optional;

/// How far a passage has been checked.
public enum Status {
    OPEN("open"),
    VERIFIED("verified"),
    DISPUTED("disputed"),
    NEEDS_DOCUMENT("needs document");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /// The name it has in exports and in the store.
    public String label() {
        return label;
    }

    public static Optional<Status> labelled(String label) {
        return Arrays.stream(values())
                .filter(status -> status.label.equals(label))
                .findFirst();
    }
}
