package org.pullquote.library;

import java.util.UUID;
import org.pullquote.article.ArticleId;

/// What a note can stand on, besides a highlight.
public sealed interface Noted {
    record OfArticle(ArticleId id) implements Noted {}

    record OfStory(UUID id) implements Noted {}
}
