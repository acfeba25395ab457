package org.pullquote.library;

import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/// A search that is kept under a name.
///
/// @param back how long ago, at most, an article may have been published, from the day on which it is looked for;
///     where that is said, the query names no first day
public record SavedSearch(UUID id, String name, SearchQuery query, Optional<Period> back) {
    public SavedSearch {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A saved search has a name");
        }
        if (back.isPresent() && query.from().isPresent()) {
            throw new IllegalArgumentException("Either a period or a first day");
        }
    }

    /// A search for any time, or for the days that the query names.
    public SavedSearch(UUID id, String name, SearchQuery query) {
        this(id, name, query, Optional.empty());
    }
}
