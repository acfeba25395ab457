package org.pullquote.library;

import java.time.Instant;
import java.util.Optional;
import org.pullquote.article.IsoDate;
import org.pullquote.page.Sha256;

/// What a list of an article's versions shows of one.
///
/// @param number from 1, the oldest
/// @param imported when it was opened
/// @param words the number of words of its canonical text
public record VersionSummary(
        int number,
        Optional<String> headline,
        Optional<IsoDate> published,
        Optional<IsoDate> updated,
        String fileName,
        Sha256 digest,
        Instant imported,
        int words) {}
