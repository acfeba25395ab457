package org.pullquote.comparison;

import org.pullquote.text.TextSpan;

/// One difference inside two aligned passages. Where words stand in place of others there are two, one for each side.
///
/// @param operation what differs
/// @param article the article that has the text; its place in the list that was compared, from 0
/// @param span where, in UTF-16 units of that article's canonical text
/// @param text what stands there and not in the other passage
/// @param opposite what stands in its place in the other article's canonical text, in UTF-16 units; empty where nothing
/// does
/// @param mark how the reader of either passage is told of it
public record Difference(Operation operation, int article, TextSpan span, String text, TextSpan opposite, Mark mark) {
    /// What differs.
    public enum Operation {
        /// Words that only one of the two passages has.
        ONLY_IN("only-in"),
        /// The same word spelt otherwise: `socio-political` and `sociopolitical`, `Andriy` and `Andrii`.
        SPELLING("spelling"),
        PUNCTUATION("punctuation"),
        /// Capital and small letters.
        CASE("case");

        private final String label;

        Operation(String label) {
            this.label = label;
        }

        /// The name it has in exports.
        public String label() {
            return label;
        }
    }

    /// How a passage shows that words are missing or were put in.
    public enum Mark {
        NONE,
        /// The passage that lacks the words has an ellipsis in their place.
        ELLIPSIS,
        /// The words stand in brackets, as an editor's own do.
        BRACKETS,
        /// The passage that lacks the words closes its quotation marks there and opens them again.
        BREAK
    }

    /// Whether words differ, and not merely how they are written.
    public boolean isOfWords() {
        return operation == Operation.ONLY_IN;
    }

    /// Whether the other passage marks the place with an ellipsis.
    public boolean ellipsis() {
        return mark == Mark.ELLIPSIS;
    }

    /// Whether the reader of one passage is told that words are missing or were put in.
    public boolean isMarked() {
        return mark != Mark.NONE;
    }
}
