package org.pullquote.library.intake;

import java.util.List;
import org.pullquote.library.LibraryArticle;

/// What a page that was opened is to the library.
public sealed interface Arrival {
    /// Nothing like it is kept.
    record New() implements Arrival {}

    /// Its very bytes are kept, as a version of this article.
    record Known(LibraryArticle article) implements Arrival {}

    /// It is this article with other bytes.
    record Version(Likeness of) implements Arrival {}

    /// It may be another version of one of these, the likeliest first, or an article of its own: the reader is asked.
    record Unsure(List<Likeness> candidates) implements Arrival {
        public Unsure {
            candidates = List.copyOf(candidates);
        }
    }
}
