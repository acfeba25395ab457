package org.pullquote.article;

import java.util.Arrays;
import java.util.Optional;

/// Why cleaning took a run of text out of the article.
public enum CutKind {
    MENU("menu"),
    ADVERTISEMENT("advertisement"),
    TEASER("teaser"),
    CAPTION("caption"),
    CREDIT("credit"),
    /// The headline where it is repeated outside the text, being kept as metadata.
    HEADLINE("headline"),
    BYLINE("byline"),
    /// The date line of the page, kept as metadata.
    DATE("date"),
    VIDEO("video"),
    SHARE("share buttons"),
    NEWSLETTER("newsletter"),
    NOTICE("notice"),
    COMMENTS("comments"),
    TAGS("tags"),
    FOOTER("footer"),
    /// What the reader took out by hand.
    READER("cut by the reader"),
    OTHER("other");

    private final String label;

    CutKind(String label) {
        this.label = label;
    }

    /// The name it has in exports and in the store.
    public String label() {
        return label;
    }

    public static Optional<CutKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
