package org.pullquote.library;

import java.util.List;
import org.pullquote.annotation.Annotation;

/// One version of an article, with the annotations where they stood in it.
///
/// @param number from 1, the oldest
/// @param annotations in text order; of an older version those that were there when the next one came and have not been
///     removed since, with their present tags and notes
public record ArticleVersion(int number, LibraryArticle article, List<Annotation> annotations) {
    public ArticleVersion {
        annotations = List.copyOf(annotations);
    }
}
