package org.pullquote.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The searches that are kept. Of a query everything is kept but its limit.
public interface SavedSearches {
    /// By name.
    List<SavedSearch> savedSearches();

    Optional<SavedSearch> savedSearch(UUID id);

    /// Keeps the search in place of the one with its id.
    void putSavedSearch(SavedSearch search);

    void removeSavedSearch(UUID id);
}
