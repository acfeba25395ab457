package org.pullquote.comparison.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.Difference.Mark;
import org.pullquote.comparison.Difference.Operation;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.text.TextSpan;

/// Finds a quotation whose words stand close together in a source, but in so different an order that the two do not
/// align.
final class LooseMatch {
    /// The share of the words that must be there, …
    private static final double SHARE = 0.75;

    /// … of a quotation of at least so many.
    private static final int SHORTEST = 6;

    private LooseMatch() {}

    static Optional<Match> of(Sought sought, SpokenWords source, int number) {
        List<String> keys = sought.keys();
        if (keys.size() < SHORTEST) {
            return Optional.empty();
        }
        int least = (int) Math.ceil(keys.size() * SHARE);
        return source.densest(keys, least).map(found -> {
            TextSpan span = source.characters(found.start(), found.length());
            List<Difference> differences = new ArrayList<>();
            DiffUtils.diff(keys, source.keys(found))
                    .getDeltas()
                    .forEach(delta -> add(differences, delta, sought, source, found));
            return new Match(number, span, source.text(span), source.isQuoted(span), differences);
        });
    }

    private static void add(
            List<Difference> differences,
            AbstractDelta<String> delta,
            Sought sought,
            SpokenWords source,
            TextSpan found) {
        int from = delta.getSource().getPosition();
        int count = delta.getSource().size();
        TextSpan here = sought.draft().characters(sought.run(), from, count);
        TextSpan there = source.characters(
                found, delta.getTarget().getPosition(), delta.getTarget().size());
        if (!here.isEmpty()) {
            differences.add(sought.missing(from, count, there));
        }
        if (!there.isEmpty()) {
            differences.add(new Difference(Operation.ONLY_IN, 1, there, source.text(there), here, Mark.NONE));
        }
    }
}
