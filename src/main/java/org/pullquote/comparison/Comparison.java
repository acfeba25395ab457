package org.pullquote.comparison;

import java.util.List;

/// What two or more articles make of the same matter.
///
/// @param articles how many were compared
/// @param alignments by the order of their articles, then of their passages
/// @param only what was found in one article and in none of the others, by article and place
/// @param remarks what to know before reading it
public record Comparison(int articles, List<Alignment> alignments, List<Only> only, List<Remark> remarks) {
    public Comparison {
        alignments = List.copyOf(alignments);
        only = List.copyOf(only);
        remarks = List.copyOf(remarks);
    }

    /// The alignments of two of the articles.
    public List<Alignment> between(int article, int other) {
        return alignments.stream()
                .filter(alignment -> alignment.isBetween(article, other))
                .toList();
    }

    /// The passages of one article that were found in none of the others.
    public List<Only> onlyIn(int article) {
        return only.stream()
                .filter(found -> found.passage().article() == article)
                .toList();
    }
}
