package org.pullquote.library;

import java.util.UUID;

/// A search that is kept under a name.
public record SavedSearch(UUID id, String name, SearchQuery query) {
    public SavedSearch {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A saved search has a name");
        }
    }
}
