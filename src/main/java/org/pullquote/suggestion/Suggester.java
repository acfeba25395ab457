package org.pullquote.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pullquote.suggestion.attribution.Attribution;
import org.pullquote.suggestion.attribution.Attributions;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.text.TextSpan;

/// Proposes tags for passages of a text. The same text yields the same suggestions.
public final class Suggester {
    /// The suggestions for a text, in its order.
    public List<Suggestion> suggest(String text) {
        Narration narration = Narration.of(text);
        List<Suggestion> suggestions = new ArrayList<>();
        for (Attribution attribution : Attributions.in(narration)) {
            suggestions.add(quotation(text, attribution));
        }
        suggestions.sort(Comparator.comparingInt((Suggestion one) -> one.span().start())
                .thenComparingInt(one -> one.span().end()));
        return List.copyOf(suggestions);
    }

    private static Suggestion quotation(String text, Attribution attribution) {
        QuotationKind kind = switch (attribution.kind()) {
            case DIRECT -> QuotationKind.DIRECT;
            case MIXED -> QuotationKind.MIXED;
            case INDIRECT -> QuotationKind.INDIRECT;
        };
        return new Suggestion(
                kind == QuotationKind.INDIRECT ? SuggestedTag.PARAPHRASE : SuggestedTag.QUOTE,
                attribution.span(),
                Optional.of(kind),
                attribution.content(),
                attribution.speaker().map(span -> mention(text, span)),
                attribution.cue().map(span -> mention(text, span)),
                Optional.empty(),
                Optional.empty(),
                attribution.score(),
                Reasons.of(text, attribution));
    }

    private static Mention mention(String text, TextSpan span) {
        return new Mention(span.in(text).replaceAll("\\s+", " "), span);
    }
}
