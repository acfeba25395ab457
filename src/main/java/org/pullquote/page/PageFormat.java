package org.pullquote.page;

import java.util.Arrays;
import java.util.Optional;

/// What a file turned out to be, by its content and not by its name.
public enum PageFormat {
    HTML("html"),
    /// A whole web page run together into one or a few very long lines, every tag gone.
    FLAT_TEXT("flat-text"),
    /// Text that still has its lines and paragraphs.
    PLAIN_TEXT("plain-text");

    private final String label;

    PageFormat(String label) {
        this.label = label;
    }

    /// The name it has in exports and in the store.
    public String label() {
        return label;
    }

    public static Optional<PageFormat> labelled(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equals(label))
                .findFirst();
    }
}
