package org.pullquote.library;

import java.util.List;

/// Looks through everything that is kept: articles, highlights, notes and tags.
public interface Search {
    /// What fits, highlights first, then articles, then notes on articles and stories. Where few things fit the best
    /// come first, where many do the newest.
    List<SearchHit> search(SearchQuery query);
}
