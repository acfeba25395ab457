package org.pullquote.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pullquote.suggestion.attribution.Attribution;
import org.pullquote.suggestion.attribution.Attributions;
import org.pullquote.suggestion.attribution.Language;
import org.pullquote.suggestion.claim.Claims;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.text.TextSpan;

/// Proposes tags for passages of a text. The same text yields the same suggestions.
public final class Suggester {
    /// A passage longer than this, and than half of the text, is a mistake of the marks. In UTF-16 units.
    private static final int LONGEST = 3000;

    /// Whether only quotation marks are looked for in this text, because its language is not known well enough.
    public boolean looksForMarksAlone(String text) {
        return Language.of(text) == Language.OTHER;
    }

    /// The language in which the text is read, as a two-letter code; nothing where only its quotation marks are looked
    /// for.
    public Optional<String> language(String text) {
        return Language.of(text).code();
    }

    /// The suggestions for a text, in its order.
    public List<Suggestion> suggest(String text) {
        Narration narration = Narration.of(text);
        Language language = Language.of(text);
        List<Attribution> attributions = Attributions.in(narration, language);
        List<Suggestion> suggestions = new ArrayList<>(new Quoting(narration).of(attributions));
        suggestions.addAll(new Claiming(text, suggestions).of(Claims.in(narration, contents(attributions), language)));
        suggestions.removeIf(one -> one.span().length() > Math.max(LONGEST, text.length() / 2));
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
