package org.pullquote.ui.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.text.PartitionPoint;
import org.pullquote.text.TextSpan;

/// What the reader has said already of the passages of one article: rejected, or highlighted with the very tag.
public final class Answers {
    private final Set<SuggestionKey> rejected;
    private final Map<UUID, Spans> tagged = new HashMap<>();

    public Answers(Set<SuggestionKey> rejected, List<Annotation> annotations) {
        this.rejected = rejected;
        Map<UUID, List<TextSpan>> byTag = new HashMap<>();
        for (Annotation annotation : annotations) {
            annotation
                    .taggings()
                    .forEach(tagging -> byTag.computeIfAbsent(tagging.tag(), _ -> new ArrayList<>())
                            .add(annotation.target().span()));
        }
        byTag.forEach((tag, spans) -> tagged.put(tag, new Spans(spans)));
    }

    /// Whether the proposal needs no answer any more.
    public boolean settle(Proposal proposal) {
        return rejected.contains(proposal.key())
                || Optional.ofNullable(tagged.get(proposal.tag()))
                        .filter(spans -> spans.anyCovers(proposal.span()))
                        .isPresent();
    }

    /// Whether the two share half of the shorter one.
    static boolean cover(TextSpan one, TextSpan other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared > 0 && 2 * shared >= Math.min(one.length(), other.length());
    }

    /// Passages by where they begin, found by where they are: a long article has thousands of highlights and more
    /// proposals.
    private static final class Spans {
        private final List<TextSpan> inOrder;
        /// How far each passage and those before it reach.
        private final int[] reach;

        Spans(List<TextSpan> spans) {
            inOrder = spans.stream()
                    .sorted(Comparator.comparingInt(TextSpan::start))
                    .toList();
            reach = new int[inOrder.size()];
            int furthest = 0;
            for (int i = 0; i < reach.length; i++) {
                furthest = Math.max(furthest, inOrder.get(i).end());
                reach[i] = furthest;
            }
        }

        boolean anyCovers(TextSpan span) {
            int beginBefore =
                    PartitionPoint.of(inOrder.size(), i -> inOrder.get(i).start() < span.end());
            for (int i = beginBefore - 1; i >= 0 && reach[i] > span.start(); i--) {
                if (cover(inOrder.get(i), span)) {
                    return true;
                }
            }
            return false;
        }
    }
}
