package org.pullquote.library;

import java.time.Instant;
import java.util.Optional;
import org.pullquote.article.ArticleId;
import org.pullquote.article.IsoDate;

/// What a list of articles shows of one, without loading its text.
///
/// @param words the number of words of its canonical text
/// @param annotations how many annotations it has
/// @param version the number of its newest version; 1 if there is only one
public record ArticleSummary(
        ArticleId id,
        Optional<String> outlet,
        Optional<String> headline,
        Optional<IsoDate> published,
        String fileName,
        Instant imported,
        int words,
        int annotations,
        int version) {}
