package org.pullquote.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pullquote.article.Article;
import org.pullquote.article.BlockKind;
import org.pullquote.article.Cleaner;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.article.Finding;
import org.pullquote.article.Inline;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.article.SourceRun;
import org.pullquote.article.printed.Language;
import org.pullquote.page.PageContent;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Passage;

/// Makes an article of a document's passages. Cut are only running heads, page numbers, what is not shown, and the
/// title, which is kept as the headline.
public final class DocumentCleaner implements Cleaner {
    private static final CleanerVersion VERSION = new CleanerVersion("document", 2);
    /// A list that was typed and not made as one.
    private static final Pattern BULLETED = Pattern.compile("[•‣▪■●○◦⁃] ?(?=\\P{Z})");
    /// The title is one of so many first passages: an outlet's name and a kicker may stand over it.
    private static final int TITLE_WITHIN = 3;
    /// A title that is not set as one is cut only from a text of so many times its length.
    private static final int MANY_TITLES = 33;

    @Override
    public CleanerVersion version() {
        return VERSION;
    }

    /// @throws IllegalArgumentException if the page was not read into passages
    @Override
    public Article clean(RawPage page) {
        if (!(page.content() instanceof PageContent.Passages(Document document))) {
            throw new IllegalArgumentException("Not a document: " + page.format());
        }
        Metadata metadata = metadata(page.format(), document);
        List<Piece> pieces = new ArrayList<>();
        document.passages().forEach(passage -> pieces.add(piece(passage)));
        cutTitle(pieces, metadata);
        boolean empty = pieces.stream().noneMatch(Piece::isKept);
        Article article = new Article(
                page.format(), metadata, pieces, VERSION, empty ? Optional.of(Finding.NO_TEXT) : Optional.empty());
        return metadata.language().isPresent()
                ? article
                : article.withMetadata(metadata.withLanguage(Language.of(article.text())));
    }

    /// Of office documents and PDF what they print is believed; of books and Markdown what their makers stated.
    private static Metadata metadata(PageFormat format, Document document) {
        Metadata stated = Stated.metadata(document.statement());
        return switch (format) {
            case PDF, DOCX, ODT, RTF -> PrintedHead.of(document.passages()).added(stated, true);
            case EPUB, MARKDOWN -> PrintedHead.of(document.passages()).added(stated, false);
            case HTML, FLAT_TEXT, PLAIN_TEXT, SUBTITLES, MHTML, WEB_ARCHIVE, WARC, EMAIL -> stated;
        };
    }

    private static Piece piece(Passage passage) {
        List<SourceRun> runs = passage.source()
                .map(span -> List.of(new SourceRun(0, passage.text().length(), span)))
                .orElse(List.of());
        List<Inline> inlines = passage.emphasis().stream()
                .map(run -> new Inline(run.strong() ? Inline.Kind.STRONG : Inline.Kind.EMPHASIS, run.span()))
                .toList();
        Optional<CutKind> cut = switch (passage.standing()) {
            case TEXT -> Optional.empty();
            case RUNNING_HEAD, PAGE_NUMBER -> Optional.of(CutKind.FOOTER);
            case HIDDEN -> Optional.of(CutKind.OTHER);
        };
        boolean item = passage.kind() == Passage.Kind.PARAGRAPH
                && BULLETED.matcher(passage.text()).lookingAt();
        BlockKind kind = item ? BlockKind.LIST_ITEM : kind(passage.kind());
        return new Piece(kind, item ? 1 : passage.level(), passage.text(), runs, inlines, cut);
    }

    private static BlockKind kind(Passage.Kind kind) {
        return switch (kind) {
            case HEADING -> BlockKind.HEADING;
            case PARAGRAPH -> BlockKind.PARAGRAPH;
            case BLOCK_QUOTE -> BlockKind.BLOCK_QUOTE;
            case LIST_ITEM -> BlockKind.LIST_ITEM;
            case CAPTION -> BlockKind.CAPTION;
            case TABLE -> BlockKind.TABLE;
            case PREFORMATTED -> BlockKind.PREFORMATTED;
        };
    }

    /// The title stands over the article already; a document that is nothing but its title, or little more, keeps it.
    private static void cutTitle(List<Piece> pieces, Metadata metadata) {
        List<Piece> kept = pieces.stream().filter(Piece::isKept).toList();
        int characters = kept.stream().mapToInt(piece -> piece.text().length()).sum();
        kept.stream()
                .limit(TITLE_WITHIN)
                .filter(piece ->
                        metadata.headline().filter(piece.text()::equals).isPresent())
                .filter(piece -> piece.kind() == BlockKind.HEADING && kept.size() > 1
                        || piece.kind() == BlockKind.PARAGRAPH
                                && characters > MANY_TITLES * piece.text().length())
                .findFirst()
                .ifPresent(title -> pieces.set(pieces.indexOf(title), title.withCut(CutKind.HEADLINE)));
    }
}
