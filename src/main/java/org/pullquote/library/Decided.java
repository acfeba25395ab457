package org.pullquote.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Decision;

/// What the reader decided on passages that match or do not.
public interface Decided {
    Optional<Decision> decision(UUID id);

    /// The decisions on passages of two of these articles, the oldest first.
    List<Decision> decisions(Collection<ArticleId> articles);

    /// Keeps the decision in place of the one with its id.
    void putDecision(Decision decision);

    void removeDecision(UUID id);
}
