package org.pullquote.article;

import java.util.Arrays;
import java.util.Optional;

/// What a run of text is on its page.
public enum BlockKind {
    HEADING("heading"),
    PARAGRAPH("paragraph"),
    BLOCK_QUOTE("block quote"),
    LIST_ITEM("list item"),
    CAPTION("caption"),
    TABLE("table"),
    /// Text whose lines and spaces matter: code, verse.
    PREFORMATTED("preformatted");

    private final String label;

    BlockKind(String label) {
        this.label = label;
    }

    /// The name it has in exports and in the store.
    public String label() {
        return label;
    }

    public static Optional<BlockKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
