package org.pullquote.suggestion.coding;

import java.util.List;
import org.pullquote.text.TextSpan;

/// What came of looking for a rule's words in a text.
public sealed interface Coding {
    /// @param places the passages it proposes, in order, in UTF-16 units
    record Found(List<TextSpan> places) implements Coding {
        public Found {
            places = List.copyOf(places);
        }
    }

    /// The regular expression cannot be read.
    ///
    /// @param why what is wrong with it, as Java says it
    /// @param at the number of the character where that was seen, from 1
    record Unreadable(String why, int at) implements Coding {}

    /// The regular expression takes too long on this text; what it found before is kept.
    record GivenUp(List<TextSpan> places) implements Coding {
        public GivenUp {
            places = List.copyOf(places);
        }
    }
}
