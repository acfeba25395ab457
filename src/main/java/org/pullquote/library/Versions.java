package org.pullquote.library;

import java.util.List;
import java.util.Optional;
import org.pullquote.annotation.Annotation;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.page.RawPage;
import org.pullquote.page.Sha256;

/// The versions of articles. The newest is what [Library#article] gives; the older ones stay, with their bytes, their
/// texts, and every annotation where it stood.
public interface Versions {
    /// Keeps the page as the article's newest version.
    ///
    /// @param carried the article's annotations in their places in the new text; those that are not among them stay
    ///     as they are. [org.pullquote.library.intake.Versioning] makes them.
    /// @throws IllegalArgumentException if there is no such article, or the page's very bytes are kept already
    LibraryArticle addVersion(ArticleId id, RawPage page, Article article, List<Annotation> carried);

    /// All versions of the article, the oldest first; none if there is no such article.
    List<VersionSummary> versions(ArticleId id);

    Optional<ArticleVersion> version(ArticleId id, int number);

    /// The article of which these bytes are a version.
    Optional<LibraryArticle> withBytes(Sha256 digest);

    /// The articles of which some version has this address, the newest import first.
    ///
    /// @param url as a page gives it; how it was reached (`www.`, tracking parameters, a fragment) does not count
    List<ArticleId> withAddress(String url);
}
