package org.pullquote.library;

import java.time.Instant;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.page.Sha256;

/// An article as the library keeps it.
///
/// @param fileName the name of the file it was opened from, without folders
/// @param digest names the source file's bytes
/// @param charset the IANA name of the encoding they were read in
public record LibraryArticle(
        ArticleId id, Article article, String fileName, Sha256 digest, String charset, Instant imported) {}
