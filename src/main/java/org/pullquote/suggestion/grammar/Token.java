package org.pullquote.suggestion.grammar;

import org.pullquote.text.TextSpan;

/// A word, a mark of punctuation, or a whole stretch in quotation marks, where it stands in the text.
///
/// @param span where it stands, in UTF-16 units
/// @param lower the word in small letters, with straight apostrophes; for a stretch in quotation marks `"`, or `",`
///     where it ends in a comma
/// @param capital whether it begins with a capital letter
public record Token(TextSpan span, String lower, Kind kind, boolean capital) {
    /// What a token is by its looks alone.
    public enum Kind {
        WORD,
        NUMBER,
        /// A stretch in quotation marks, with its marks.
        QUOTED,
        /// What may end a sentence.
        STOP,
        COMMA,
        SEMICOLON,
        COLON,
        DASH,
        OPENING,
        CLOSING,
        OTHER
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isQuoted() {
        return kind == Kind.QUOTED;
    }

    /// Whether it is this word, in small letters.
    public boolean is(String word) {
        return lower.equals(word);
    }
}
