package org.pullquote.annotation;

import java.util.Arrays;
import java.util.Optional;

/// What a tag can ask the reader to fill in for a passage.
public enum Field {
    SPEAKER("speaker"),
    SOURCE_KIND("kind of source"),
    LIKELIHOOD("likelihood"),
    CONFIDENCE("confidence"),
    /// How many unnamed people: "three".
    NUMBER("number"),
    /// What an unnamed person is said to be: "a senior official".
    POSITION("position"),
    /// Why an unnamed person is unnamed.
    REASON("reason");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /// The name it has in exports and in the store.
    public String label() {
        return label;
    }

    public static Optional<Field> labelled(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label.equals(label))
                .findFirst();
    }
}
