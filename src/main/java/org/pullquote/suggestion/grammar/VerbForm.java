package org.pullquote.suggestion.grammar;

/// One reading of a spelling as a form of an English verb.
///
/// @param lemma the base form
public record VerbForm(String lemma, Form form) {
    /// The forms an English verb has.
    public enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }
}
