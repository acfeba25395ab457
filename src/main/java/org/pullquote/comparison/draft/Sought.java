package org.pullquote.comparison.draft;

import java.util.List;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.Difference.Mark;
import org.pullquote.comparison.Difference.Operation;
import org.pullquote.text.TextSpan;

/// A quotation of the draft as it is looked for in one source after the other.
///
/// @param run its words among those of the draft
/// @param keys what they are compared by
record Sought(SpokenWords draft, TextSpan run, List<String> keys) {
    static Sought of(SpokenWords draft, TextSpan piece) {
        TextSpan run = draft.wordsIn(piece);
        return new Sought(draft, run, draft.keys(run));
    }

    /// Words of the draft that a source lacks.
    ///
    /// @param from the first of them, counted from the first of the quotation
    /// @param place where they would stand in the source
    Difference missing(int from, int count, TextSpan place) {
        TextSpan words = draft.characters(run, from, count);
        return new Difference(Operation.ONLY_IN, 0, words, draft.text(words), place, Mark.NONE);
    }
}
