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
        byTag.forEach((tag, spans) -> tagged.put(tag, Spans.of(spans)));
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
    ///
    /// @param reach how far each passage and those before it reach
    private record Spans(List<TextSpan> inOrder, int[] reach) {
        static Spans of(List<TextSpan> spans) {
            List<TextSpan> inOrder = spans.stream()
                    .sorted(Comparator.comparingInt(TextSpan::start))
                    .toList();
            int[] reach = new int[inOrder.size()];
            int furthest = 0;
            for (int i = 0; i < reach.length; i++) {
                furthest = Math.max(furthest, inOrder.get(i).end());
                reach[i] = furthest;
            }
            return new Spans(inOrder, reach);
        }

        boolean anyCovers(TextSpan span) {
            for (int i = beginningBefore(span.end()) - 1; i >= 0 && reach[i] > span.start(); i--) {
                if (cover(inOrder.get(i), span)) {
                    return true;
                }
            }
            return false;
        }

        /// How many of them begin before the place.
        private int beginningBefore(int place) {
            int low = 0;
            int high = inOrder.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (inOrder.get(middle).start() < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
