package org.pullquote.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.pullquote.annotation.Annotation;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Library;
import org.pullquote.ui.Edits;

/// The highlights of an article that is about to be opened, read off the JavaFX thread: a long one has ten thousand.
/// What has been read ahead is good only for as long as nothing is changed.
public final class ReadAhead {
    private final Library library;
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicReference<Optional<Reading>> reading = new AtomicReference<>(Optional.empty());

    private record Reading(ArticleId article, List<Annotation> highlights, int changes) {}

    public ReadAhead(Library library, Edits edits) {
        this.library = library;
        edits.onChange(_ -> changes.incrementAndGet());
    }

    /// Reads those of the article; to be called off the JavaFX thread.
    public void read(ArticleId article) {
        int before = changes.get();
        reading.set(Optional.of(new Reading(article, library.annotations(article), before)));
    }

    /// The highlights of the article as the library has them: what was read ahead, once, or else read now.
    List<Annotation> highlights(ArticleId article) {
        return reading.getAndSet(Optional.empty())
                .filter(read -> read.article().equals(article) && read.changes() == changes.get())
                .map(Reading::highlights)
                .orElseGet(() -> library.annotations(article));
    }
}
