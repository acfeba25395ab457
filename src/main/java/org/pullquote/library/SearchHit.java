package org.pullquote.library;

import java.util.List;
import org.pullquote.annotation.Annotation;
import org.pullquote.text.TextSpan;

/// One thing that fits a search.
public sealed interface SearchHit {
    /// The words of the article fit.
    ///
    /// @param snippet some words of the text around what was found
    /// @param found what was found, in UTF-16 units of the snippet
    record InArticle(ArticleSummary article, String snippet, List<TextSpan> found) implements SearchHit {
        public InArticle {
            found = List.copyOf(found);
        }
    }

    /// The words of the highlight, of one of its notes or of one of its tags fit.
    record InAnnotation(ArticleSummary article, Annotation annotation) implements SearchHit {}

    /// The note on an article or a story fits.
    ///
    /// @param title the article's headline, or its file's name, or the story's name
    /// @param snippet some words of the note around what was found
    /// @param found what was found, in UTF-16 units of the snippet
    record InNote(Noted on, String title, String snippet, List<TextSpan> found) implements SearchHit {
        public InNote {
            found = List.copyOf(found);
        }
    }
}
