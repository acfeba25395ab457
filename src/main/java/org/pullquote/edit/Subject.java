package org.pullquote.edit;

import java.util.UUID;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Noted;

/// A thing in the library that an edit changes.
public sealed interface Subject {
    record OfAnnotation(UUID id) implements Subject {}

    record OfArticle(ArticleId id) implements Subject {}

    record OfStory(UUID id) implements Subject {}

    record OfCodeBook() implements Subject {}

    record OfNote(Noted on) implements Subject {}

    record OfLink(UUID id) implements Subject {}

    record OfDecision(UUID id) implements Subject {}

    /// Which articles are on the same event as this one.
    record OfSiblings(ArticleId id) implements Subject {}

    record OfSavedSearch(UUID id) implements Subject {}

    /// What was rejected of the suggestions for an article.
    record OfSuggestions(ArticleId article) implements Subject {}

    record OfCodingRule(UUID id) implements Subject {}
}
