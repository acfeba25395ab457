package org.pullquote.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.pullquote.page.RawPage;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Passage;

/// Makes an article of a document's passages. Cut are only running heads, page numbers, what is not shown, and the
/// title, which is kept as the headline.
public final class DocumentCleaner implements Cleaner {
    private static final CleanerVersion VERSION = new CleanerVersion("document", 1);

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
        Metadata metadata = Stated.metadata(document.statement());
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
        return new Piece(kind(passage.kind()), passage.level(), passage.text(), runs, inlines, cut);
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

    /// The title stands over the article already; a document that is nothing but its title keeps it.
    private static void cutTitle(List<Piece> pieces, Metadata metadata) {
        List<Piece> kept = pieces.stream().filter(Piece::isKept).toList();
        if (kept.size() > 1
                && kept.getFirst().kind() == BlockKind.HEADING
                && metadata.headline().filter(kept.getFirst().text()::equals).isPresent()) {
            pieces.set(pieces.indexOf(kept.getFirst()), kept.getFirst().withCut(CutKind.HEADLINE));
        }
    }
}
