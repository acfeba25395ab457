package org.pullquote.ui.library;

import java.util.Optional;
import java.util.UUID;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.Story;

/// A line of the library pane.
public sealed interface LibraryRow {
    /// What stands over a part of the list.
    record Heading(String text) implements LibraryRow {}

    record OfSearch(SavedSearch search) implements LibraryRow {}

    /// @param isOpen whether its articles are listed below it
    record OfStory(Story story, boolean isOpen) implements LibraryRow {}

    /// An article that has a newer version than the one that was read.
    record OfChanged(ArticleSummary article) implements LibraryRow {}

    /// @param story the story under which it is listed here
    record OfArticle(ArticleSummary article, Optional<UUID> story) implements LibraryRow {}
}
