package org.pullquote.library;

import java.util.List;
import org.pullquote.annotation.Annotation;
import org.pullquote.text.TextSpan;

/// One thing that fits a search.
public sealed interface SearchHit {
    /// The article, or the one that the highlight is in.
    ArticleSummary article();

    /// @param snippet some words of the text around what was found
    /// @param found what was found, in UTF-16 units of the snippet
    record InArticle(ArticleSummary article, String snippet, List<TextSpan> found) implements SearchHit {
        public InArticle {
            found = List.copyOf(found);
        }
    }

    /// The words of the highlight, of one of its notes or of one of its tags fit.
    record InAnnotation(ArticleSummary article, Annotation annotation) implements SearchHit {}
}
