package org.pullquote.suggestion;

/// The tags of the default code book that are suggested.
public enum SuggestedTag {
    QUOTE("quote"),
    PARAPHRASE("paraphrase"),
    ASSESSMENT("assessment"),
    ALLEGATION("allegation"),
    DENIAL("denial"),
    NO_COMMENT("no comment"),
    ANONYMOUS_SOURCE("anonymous source"),
    NUMBER("number"),
    NEGATIVE_FINDING("negative finding"),
    COUNTER_CLAIM("counter-claim");

    private final String label;

    SuggestedTag(String label) {
        this.label = label;
    }

    /// The tag's name in the default code book.
    public String label() {
        return label;
    }
}
