package org.pullquote.article.cleaning;

import java.util.List;
import org.pullquote.article.Article;
import org.pullquote.article.Cleaner;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Piece;
import org.pullquote.article.document.DocumentCleaner;
import org.pullquote.article.document.Stated;
import org.pullquote.article.flat.FlatCleaner;
import org.pullquote.article.html.HtmlCleaner;
import org.pullquote.article.plain.PlainTextCleaner;
import org.pullquote.page.PageContent;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.document.Statement;

/// Cleans a page of any format with the cleaner made for it.
public final class Cleaning {
    private static final Cleaner HTML = new HtmlCleaner();
    private static final Cleaner FLAT = new FlatCleaner();
    private static final Cleaner PLAIN = new PlainTextCleaner();
    private static final Cleaner DOCUMENT = new DocumentCleaner();

    private Cleaning() {}

    /// The article in `page`; the same page always gives the same article.
    public static Article clean(RawPage page) {
        return switch (page.content()) {
            case PageContent.Itself _ -> cleaner(page.format()).clean(page);
            case PageContent.Passages _ -> DOCUMENT.clean(page);
            case PageContent.Enclosed(PageFormat format, Statement statement) ->
                Stated.added(withoutPlaces(cleaner(format).clean(page)), statement, page.format() == PageFormat.EMAIL);
        };
    }

    /// The cleaner that would clean a page of this format today.
    public static CleanerVersion version(PageFormat format) {
        return cleaner(format).version();
    }

    private static Cleaner cleaner(PageFormat format) {
        return switch (format) {
            case HTML, MHTML, WEB_ARCHIVE, WARC -> HTML;
            case FLAT_TEXT -> FLAT;
            case PLAIN_TEXT, EMAIL -> PLAIN;
            case MARKDOWN, SUBTITLES, PDF, DOCX, ODT, RTF, EPUB -> DOCUMENT;
        };
    }

    /// Places in a part of a file are none in the file.
    private static Article withoutPlaces(Article article) {
        List<Piece> pieces = article.pieces().stream().map(Piece::withoutPlaces).toList();
        return new Article(article.format(), article.metadata(), pieces, article.cleaner(), article.finding());
    }
}
