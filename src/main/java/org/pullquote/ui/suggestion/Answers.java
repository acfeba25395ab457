package org.pullquote.ui.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.text.TextSpan;

/// What the reader has said already of the passages of one article: rejected, or highlighted with the very tag.
public final class Answers {
    private final Set<SuggestionKey> rejected;
    private final Map<UUID, List<TextSpan>> tagged = new HashMap<>();

    public Answers(Set<SuggestionKey> rejected, List<Annotation> annotations) {
        this.rejected = rejected;
        for (Annotation annotation : annotations) {
            annotation
                    .taggings()
                    .forEach(tagging -> tagged.computeIfAbsent(tagging.tag(), _ -> new ArrayList<>())
                            .add(annotation.target().span()));
        }
    }

    /// Whether the proposal needs no answer any more.
    public boolean settle(Proposal proposal) {
        return rejected.contains(proposal.key())
                || tagged.getOrDefault(proposal.tag(), List.of()).stream()
                        .anyMatch(span -> cover(span, proposal.span()));
    }

    /// Whether the two share half of the shorter one.
    static boolean cover(TextSpan one, TextSpan other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared > 0 && 2 * shared >= Math.min(one.length(), other.length());
    }
}
