package org.pullquote.article.cleaning;

import org.pullquote.article.Article;
import org.pullquote.article.Cleaner;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.flat.FlatCleaner;
import org.pullquote.article.plain.PlainTextCleaner;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;

/// Cleans a page of any format with the cleaner made for it.
public final class Cleaning {
    private static final Cleaner FLAT = new FlatCleaner();
    private static final Cleaner PLAIN = new PlainTextCleaner();

    private Cleaning() {}

    /// The article in `page`; the same page always gives the same article.
    public static Article clean(RawPage page) {
        return cleaner(page.format()).clean(page);
    }

    /// The cleaner that would clean a page of this format today.
    public static CleanerVersion version(PageFormat format) {
        return cleaner(format).version();
    }

    private static Cleaner cleaner(PageFormat format) {
        return switch (format) {
            case HTML, FLAT_TEXT -> FLAT;
            case PLAIN_TEXT -> PLAIN;
        };
    }
}
