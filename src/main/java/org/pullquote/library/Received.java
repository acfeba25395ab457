package org.pullquote.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.Tag;
import org.pullquote.page.SourceFile;

/// A library that came from somebody else, opened only to read its rows one by one. Nothing that its schema says is
/// run, and nothing that its rows say is believed before it is looked at; see [org.pullquote.library.intake.Handover].
///
/// What it gives throws [LibraryException] with [LibraryException.Reason#DAMAGED] where a row cannot be what it says.
public interface Received extends AutoCloseable {
    /// The numbers of its articles, the oldest import first.
    List<Long> articles();

    ReceivedArticle article(long number);

    /// The tags of its code book.
    List<Tag> tags();

    List<Story> stories();

    /// The links between its highlights.
    List<Link> links();

    /// What it holds besides, which is not given away: it is about its reader's work rather than about the articles.
    Set<Remaining> remaining();

    @Override
    void close();

    /// What stays in a library that is taken over.
    enum Remaining {
        VERSIONS,
        DECISIONS,
        SAVED_SEARCHES
    }

    /// A row with what belongs to it.
    ///
    /// @param file the bytes, with their true digest
    /// @param article as that library kept it; its digest is only what it claims
    record ReceivedArticle(
            SourceFile file, LibraryArticle article, List<Annotation> annotations, Optional<Body.Note> note) {
        public ReceivedArticle {
            annotations = List.copyOf(annotations);
        }
    }
}
