package org.pullquote.comparison.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.text.TextSpan;

/// Finds a quotation of which a source has one unbroken part, though nothing of what stands before or behind it: words
/// that were said, with others that were not.
final class PartMatch {
    /// Fewer words one after the other are a phrase, which anyone may use.
    private static final int SHORTEST = 7;

    private PartMatch() {}

    /// The longest such part, if it is half of the quotation or more.
    static Optional<Match> of(Sought sought, SpokenWords source, int number) {
        int all = sought.keys().size();
        int least = Math.max(SHORTEST, (all + 1) / 2);
        for (int length = all - 1; length >= least; length--) {
            for (int from = 0; from + length <= all; from++) {
                List<Integer> places = source.find(sought.keys().subList(from, from + length));
                if (!places.isEmpty()) {
                    TextSpan part = new TextSpan(from, from + length);
                    return Optional.of(match(sought, part, source, places.getFirst(), number));
                }
            }
        }
        return Optional.empty();
    }

    /// @param part the words that the source has, counted from the first of the quotation
    private static Match match(Sought sought, TextSpan part, SpokenWords source, int place, int number) {
        TextSpan span = source.characters(place, part.length());
        List<Difference> differences = new ArrayList<>();
        if (part.start() > 0) {
            differences.add(sought.missing(0, part.start(), new TextSpan(span.start(), span.start())));
        }
        int behind = sought.keys().size() - part.end();
        if (behind > 0) {
            differences.add(sought.missing(part.end(), behind, new TextSpan(span.end(), span.end())));
        }
        return new Match(number, span, source.text(span), source.isQuoted(span), differences);
    }
}
