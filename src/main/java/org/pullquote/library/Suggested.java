package org.pullquote.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.article.ArticleId;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.suggestion.coding.CodingRule;

/// What is kept about suggestions: which the reader rejected, and the reader's own rules. A suggestion itself is not
/// kept.
public interface Suggested {
    /// The suggestions that were rejected for the article, whatever its version.
    Set<SuggestionKey> rejected(ArticleId article);

    boolean isRejected(ArticleId article, SuggestionKey suggestion);

    /// Keeps that a suggestion was rejected, or that it was not.
    void reject(ArticleId article, SuggestionKey suggestion, boolean isRejected);

    /// The rules by name.
    List<CodingRule> rules();

    Optional<CodingRule> rule(UUID id);

    /// Keeps the rule in place of the one with its id.
    void putRule(CodingRule rule);

    void removeRule(UUID id);
}
