package org.pullquote.article;

import org.pullquote.page.RawPage;

/// Makes an article of a page. The same page always gives the same article, and no page makes it fail.
public interface Cleaner {
    CleanerVersion version();

    Article clean(RawPage page);
}
