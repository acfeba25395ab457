package org.pullquote.library;

import java.util.List;
import java.util.UUID;
import org.pullquote.article.ArticleId;

/// The set of articles that are compared with each other.
///
/// @param articles in the order in which they are numbered S1, S2 … in a brief
public record Story(UUID id, String name, List<ArticleId> articles) {
    public Story {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A story has a name");
        }
        articles = List.copyOf(articles);
    }

    public Story withArticles(List<ArticleId> changed) {
        return new Story(id, name, changed);
    }
}
