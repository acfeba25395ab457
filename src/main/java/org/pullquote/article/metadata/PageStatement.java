package org.pullquote.article.metadata;

import java.util.List;
import java.util.Optional;
import org.pullquote.article.Metadata;

/// All that a page says of itself.
///
/// @param headlines every headline it gives, the most trusted first
/// @param description the summary for search engines and previews
/// @param bodies the article's text where the page's data repeat it, a line for each paragraph, longest first
public record PageStatement(
        Metadata metadata, List<String> headlines, Optional<String> description, List<String> bodies) {
    public PageStatement {
        headlines = List.copyOf(headlines);
        bodies = List.copyOf(bodies);
    }
}
