package org.pullquote.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.Tag;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Decision;
import org.pullquote.page.SourceFile;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.suggestion.coding.CodingRule;

/// A library that came from somebody else, opened only to read its rows one by one. Nothing that its schema says is
/// run, and nothing that its rows say is believed before it is looked at; see [org.pullquote.library.intake.Handover].
///
/// What it gives throws [LibraryException] with [LibraryException.Reason#DAMAGED] where a row cannot be what it says.
public interface Received extends AutoCloseable {
    /// The numbers of its articles, the oldest import first.
    List<Long> articles();

    /// The newest version of one.
    ReceivedArticle article(long number);

    /// The numbers of its older versions, the oldest first.
    List<Integer> olderVersions(long number);

    /// An older version, with the highlights where they stood in it and no note.
    ReceivedArticle version(long number, int version);

    /// The tags of its code book.
    List<Tag> tags();

    List<Story> stories();

    /// The links between its highlights.
    List<Link> links();

    /// The note on a story.
    Optional<Body.Note> note(UUID story);

    /// What was decided on passages of two articles.
    List<Decision> decisions();

    List<SavedSearch> savedSearches();

    /// Rules for auto-coding that are plain phrases; a stranger's regular expression may take for ever.
    List<CodingRule> rules();

    /// The suggestions that were rejected for an article.
    Set<SuggestionKey> rejected(ArticleId article);

    /// The articles that were said not to be on the same event as this one.
    Set<ArticleId> apart(ArticleId article);

    /// What it holds besides, which is not given away.
    Set<Remaining> remaining();

    @Override
    void close();

    /// What stays in a library that is taken over.
    enum Remaining {
        /// Rules for auto-coding that are regular expressions.
        EXPRESSIONS,
        /// The last changes, which stand in a journal beside the file.
        LAST_CHANGES
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
