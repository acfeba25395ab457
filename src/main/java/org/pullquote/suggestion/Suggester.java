package org.pullquote.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pullquote.suggestion.attribution.Attribution;
import org.pullquote.suggestion.attribution.Attributions;
import org.pullquote.suggestion.claim.Claims;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.text.TextSpan;

/// Proposes tags for passages of a text. The same text yields the same suggestions.
public final class Suggester {
    /// The suggestions for a text, in its order.
    public List<Suggestion> suggest(String text) {
        Narration narration = Narration.of(text);
        List<Attribution> attributions = Attributions.in(narration);
        List<Suggestion> suggestions = new ArrayList<>(new Quoting(narration).of(attributions));
        suggestions.addAll(new Claiming(text, suggestions).of(Claims.in(narration, contents(attributions))));
        suggestions.sort(Comparator.comparingInt((Suggestion one) -> one.span().start())
                .thenComparingInt(one -> one.span().end())
                .thenComparing(Suggestion::tag));
        return List.copyOf(suggestions);
    }

    private static List<TextSpan> contents(List<Attribution> attributions) {
        return attributions.stream()
                .flatMap(attribution -> attribution.content().stream())
                .sorted(Comparator.comparingInt(TextSpan::start))
                .toList();
    }
}
