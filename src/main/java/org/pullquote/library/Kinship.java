package org.pullquote.library;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Fingerprint;

/// What is kept of the articles so that those on the same event are found: a fingerprint of each, and which of them the
/// reader said do not belong together.
public interface Kinship {
    /// The fingerprints that are kept of these articles.
    Map<ArticleId, Fingerprint> fingerprints(Collection<ArticleId> articles);

    /// Hands over the fingerprints that were kept since, in the order in which they were.
    ///
    /// @param mark 0 for all, or what this method gave before
    /// @param most how many at most
    /// @return the mark to go on from; the same where there were none
    long fingerprintsSince(long mark, int most, BiConsumer<ArticleId, Fingerprint> each);

    /// Makes the fingerprints of articles that were kept before there were any, or of which an older maker's is kept.
    /// Those of all others are made when the article is kept.
    ///
    /// @param most how many at most
    /// @return how many were made; fewer than `most` when there are no more to make
    int makeFingerprints(int most);

    /// The articles that the reader said are not on the same event as this one.
    Set<ArticleId> apart(ArticleId article);

    /// Remembers that none of these is on the same event as this one, and no longer that any other is not.
    void putApart(ArticleId article, Set<ArticleId> others);
}
