package org.pullquote.comparison.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.Difference.Mark;
import org.pullquote.comparison.Difference.Operation;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.text.TextSpan;

/// Finds a quotation of which a source has one unbroken part, though nothing of what stands before or behind it: words
/// that were said, with others that were not.
final class PartMatch {
    /// Fewer words one after the other are a phrase, which anyone may use.
    private static final int SHORTEST = 7;

    private PartMatch() {}

    /// The longest such part, if it is half of the quotation or more.
    static Optional<Match> of(SpokenWords draft, TextSpan piece, SpokenWords source, int number) {
        List<String> sought = draft.keysIn(piece);
        int least = Math.max(SHORTEST, (sought.size() + 1) / 2);
        for (int length = sought.size() - 1; length >= least; length--) {
            for (int from = 0; from + length <= sought.size(); from++) {
                List<Integer> places = source.find(sought.subList(from, from + length));
                if (!places.isEmpty()) {
                    TextSpan part = new TextSpan(from, from + length);
                    return Optional.of(match(draft, draft.wordsIn(piece), part, source, places.getFirst(), number));
                }
            }
        }
        return Optional.empty();
    }

    /// @param own the words of the quotation among those of the draft
    /// @param part those of them that the source has, counted from the first of the quotation
    private static Match match(
            SpokenWords draft, TextSpan own, TextSpan part, SpokenWords source, int place, int number) {
        TextSpan span = source.characters(place, part.length());
        List<Difference> differences = new ArrayList<>();
        if (part.start() > 0) {
            TextSpan before = draft.characters(own, 0, part.start());
            differences.add(onlyInDraft(draft, before, new TextSpan(span.start(), span.start())));
        }
        if (part.end() < own.length()) {
            TextSpan behind = draft.characters(own, part.end(), own.length() - part.end());
            differences.add(onlyInDraft(draft, behind, new TextSpan(span.end(), span.end())));
        }
        return new Match(number, span, source.text(span), source.isQuoted(span), differences);
    }

    private static Difference onlyInDraft(SpokenWords draft, TextSpan words, TextSpan place) {
        return new Difference(Operation.ONLY_IN, 0, words, draft.text(words), place, Mark.NONE);
    }
}
