package org.pullquote.library;

import java.util.List;
import java.util.Optional;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CleanerVersion;

/// What the reader has read and seen of articles. None of it is an edit: undo leaves it alone.
public interface ReadMarks {
    /// Remembers that the reader has seen the newest version.
    void markRead(ArticleId id);

    /// The articles that the reader has read and that have a newer version since, the newest first.
    List<ArticleSummary> changedSinceRead();

    /// Remembers how far the article has been read.
    void putReadingPlace(ArticleId id, ReadingPlace place);

    /// How far the article has been read; empty if nobody has said so.
    Optional<ReadingPlace> readingPlace(ArticleId id);

    /// Remembers that the reader has seen what cleaning with this cleaner would change, and leaves the article as it
    /// is.
    void leaveCleaning(ArticleId id, CleanerVersion cleaner);

    /// The newest cleaning that the reader has seen and left.
    Optional<CleanerVersion> cleaningLeft(ArticleId id);
}
