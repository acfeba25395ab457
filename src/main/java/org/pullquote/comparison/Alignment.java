package org.pullquote.comparison;

import java.util.List;

/// Two passages of two articles that carry the same words or report the same thing.
///
/// @param score how sure it is, from 0 to 1; for quotations the share of the shorter one's words that the other has
/// @param passages the two, in the order of their articles
/// @param differences in text order; none for a paraphrase outside quotation marks
/// @param trims what the sentences of one have beyond the ends of the other's quotation
public record Alignment(
        AlignmentKind kind, double score, List<Passage> passages, List<Difference> differences, List<Trim> trims) {
    public Alignment {
        trims = List.copyOf(trims);
        passages = List.copyOf(passages);
        differences = List.copyOf(differences);
        if (passages.size() != 2 || passages.get(0).article() >= passages.get(1).article()) {
            throw new IllegalArgumentException("An alignment has two passages, of two articles in their order");
        }
    }

    /// One whose quotations end together, or that is of no quotations.
    public Alignment(AlignmentKind kind, double score, List<Passage> passages, List<Difference> differences) {
        this(kind, score, passages, differences, List.of());
    }

    public Passage first() {
        return passages.getFirst();
    }

    public Passage second() {
        return passages.getLast();
    }

    /// Whether at least one of the passages is a quotation.
    public boolean isOfQuotations() {
        return first().quoted() || second().quoted();
    }

    /// Whether it ties these two articles together, in either order.
    public boolean isBetween(int article, int other) {
        return first().article() == Math.min(article, other) && second().article() == Math.max(article, other);
    }

    /// The passage of one of its two articles.
    ///
    /// @throws IllegalArgumentException if it has none there
    public Passage in(int article) {
        return passages.stream()
                .filter(passage -> passage.article() == article)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No passage of article " + article));
    }

    public List<Difference> wordDifferences() {
        return differences.stream().filter(Difference::isOfWords).toList();
    }
}
