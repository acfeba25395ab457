package org.pullquote.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Link;
import org.pullquote.article.ArticleId;

/// The links between highlights. A link whose highlight was removed is not given, and is there again when the highlight
/// is.
public interface Links {
    Optional<Link> link(UUID id);

    /// The links at whose one end or other the annotation stands, the oldest first.
    List<Link> links(UUID annotation);

    /// The links of which at least one end is in the article, the oldest first.
    List<Link> linksOf(ArticleId article);

    /// Keeps the link in place of the one with its id.
    void putLink(Link link);

    void removeLink(UUID id);
}
