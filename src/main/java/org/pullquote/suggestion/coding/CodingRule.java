package org.pullquote.suggestion.coding;

import java.util.UUID;

/// A rule of the reader's own: where these words stand, this tag is proposed.
///
/// @param words a phrase, or a regular expression as Java has it
/// @param reach what of the text around the words is proposed
public record CodingRule(String name, UUID tag, String words, Form form, Reach reach) {
    /// How the words are meant.
    public enum Form {
        /// Word for word, whatever the case, the spaces and the kind of apostrophe.
        PHRASE,
        REGULAR_EXPRESSION
    }

    /// What is proposed around the words.
    public enum Reach {
        WORDS,
        SENTENCE,
        PARAGRAPH
    }

    public CodingRule {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A rule has words to look for");
        }
    }
}
