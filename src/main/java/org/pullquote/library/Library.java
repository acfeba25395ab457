package org.pullquote.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.page.RawPage;
import org.pullquote.page.Sha256;
import org.pullquote.page.SourceFile;

/// What the reader keeps. Every change is on disk when the method returns; a change that cannot be kept throws
/// [LibraryException] and changes nothing. Methods may be called from any thread.
public interface Library
        extends Search, SavedSearches, Versions, ReadMarks, Notes, Links, Decided, Logbook, AutoCloseable {
    /// Why nothing can be changed in this library, although it can be read; empty if it can be changed.
    Optional<LibraryException.Reason> restriction();

    /// Keeps the page's bytes and the article made of it. A page whose very bytes are kept already, in whatever
    /// version, gives the article that is there.
    LibraryArticle add(RawPage page, Article article);

    Optional<LibraryArticle> article(ArticleId id);

    /// All articles, the newest import first.
    List<LibraryArticle> articles();

    /// What lists show of all articles, the newest import first.
    List<ArticleSummary> summaries();

    /// Replaces an article's text, as after a new cleaning or the reader's restoring a cut. Its annotations are left as
    /// they are: the caller carries them over.
    void putArticle(ArticleId id, Article article);

    /// The bytes as they were opened.
    Optional<SourceFile> sourceFile(Sha256 digest);

    /// All stories by name.
    List<Story> stories();

    Optional<Story> story(UUID id);

    Optional<Story> storyNamed(String name);

    /// Keeps the story in place of the one with its id.
    void putStory(Story story);

    void removeStory(UUID id);

    Optional<Annotation> annotation(UUID id);

    /// The annotations of an article in text order; of those that begin together the longest first, of those in one
    /// place the oldest.
    List<Annotation> annotations(ArticleId article);

    /// Keeps the annotation in place of the one with its id.
    void putAnnotation(Annotation annotation);

    void removeAnnotation(UUID id);

    CodeBook codeBook();

    void putCodeBook(CodeBook codeBook);

    /// What is kept to find articles on the same event.
    Kinship kinship();

    /// What is kept about suggestions.
    Suggested suggested();

    /// Makes several changes as one: all of them are kept when the method returns, or none if `changes` throws.
    void together(Runnable changes);

    @Override
    void close();
}
