package org.pullquote.comparison;

import java.util.List;
import java.util.Optional;
import org.pullquote.text.Likelihood;
import org.pullquote.text.Likelihoods;
import org.pullquote.text.TextSpan;

/// How likely two matched passages say something is, and how sure they say the assessor is, beside each other.
///
/// @param first the terms of the first passage, in text order; their places count in its article's canonical text
/// @param second those of the second
public record Strength(List<Likelihood> first, List<Likelihood> second) {
    public Strength {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /// Empty if neither passage has such a term.
    public static Optional<Strength> of(Alignment alignment) {
        Strength strength = new Strength(terms(alignment.first()), terms(alignment.second()));
        return strength.first().isEmpty() && strength.second().isEmpty() ? Optional.empty() : Optional.of(strength);
    }

    /// The terms of a passage; *May* within it is the month.
    public static List<Likelihood> terms(Passage passage) {
        return Likelihoods.in(passage.text(), new TextSpan(0, passage.text().length())).stream()
                .filter(term -> !term.text().equals("May") || term.span().start() == 0)
                .map(term -> new Likelihood(
                        term.scale(), term.span().shift(passage.span().start()), term.text(), term.low(), term.high()))
                .toList();
    }
}
