package org.pullquote.brief.filing;

import java.util.List;
import java.util.Optional;
import org.pullquote.article.ArticleId;
import org.pullquote.brief.evidence.SigningKey;
import org.pullquote.library.Library;
import org.pullquote.library.Story;

/// A story where it is kept.
///
/// @param key with which evidence is signed, if it is
public record Filed(Library library, Story story, Optional<SigningKey> key) {
    /// The story's articles that the library has, in the order of the brief's sources.
    List<ArticleId> articles() {
        return story.articles().stream()
                .filter(id -> library.article(id).isPresent())
                .toList();
    }
}
