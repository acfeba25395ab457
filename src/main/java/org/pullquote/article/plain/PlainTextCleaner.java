package org.pullquote.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.Article;
import org.pullquote.article.BlockKind;
import org.pullquote.article.Cleaner;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.article.Finding;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.article.printed.Dateline;
import org.pullquote.article.printed.FoldedText;
import org.pullquote.article.printed.Language;
import org.pullquote.article.printed.Unjudged;
import org.pullquote.page.RawPage;
import org.pullquote.text.TextSpan;

/// Makes an article of a text that still has its lines. Such a text has hardly any clutter: what stands over the first
/// paragraph is its metadata, and a signature behind the last is cut; everything else is kept.
public final class PlainTextCleaner implements Cleaner {
    private static final CleanerVersion VERSION = new CleanerVersion("plain", 3);
    /// Longer lines without a full stop are sentences that lost it, not sub-heads.
    private static final int LONGEST_HEADING = 12;
    /// The longest novels have fewer; what has more is shown without being judged.
    private static final int MOST_LINES = 100_000;

    @Override
    public CleanerVersion version() {
        return VERSION;
    }

    @Override
    public Article clean(RawPage page) {
        if (page.text().lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            List<Piece> shown = Unjudged.pieces(page.text());
            Optional<Finding> finding = shown.isEmpty() ? Optional.of(Finding.NO_TEXT) : Optional.empty();
            return new Article(page.format(), Metadata.NONE, shown, VERSION, finding);
        }
        List<Piece> pieces = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(page.text())) {
            piece(page.text(), paragraph).ifPresent(pieces::add);
        }
        if (pieces.isEmpty()) {
            return new Article(page.format(), Metadata.NONE, List.of(), VERSION, Optional.of(Finding.NO_TEXT));
        }
        Head head = Head.of(pieces.stream().map(Piece::text).toList());
        for (int i = 0; i < head.length(); i++) {
            pieces.set(i, pieces.get(i).withCut(head.kinds().get(i)));
        }
        cutSignature(pieces);
        nameHeadings(pieces, head.length());
        Optional<IsoDate> published = head.metadata()
                .published()
                .or(() -> Dateline.day(pieces.get(head.length()).text()));
        Metadata metadata = head.metadata().withPublished(published);
        Article article = new Article(page.format(), metadata, pieces, VERSION, Optional.empty());
        return article.withMetadata(metadata.withLanguage(Language.of(article.text())));
    }

    private static Optional<Piece> piece(String source, Paragraph paragraph) {
        FoldedText folded = FoldedText.of(source, paragraph.lines());
        if (folded.text().isEmpty()) {
            return Optional.empty();
        }
        Piece piece = Piece.paragraph(
                folded.text(), folded.runs(new TextSpan(0, folded.text().length())));
        return Optional.of(
                switch (paragraph.kind()) {
                    case PLAIN -> piece;
                    case LIST_ITEM -> piece.withKind(BlockKind.LIST_ITEM, 1);
                    case QUOTED -> piece.withKind(BlockKind.BLOCK_QUOTE, 1);
                });
    }

    /// What stands behind a line of "-- " is a signature (RFC 3676, section 4.3); "###" and "ENDS" close press
    /// releases.
    private static void cutSignature(List<Piece> pieces) {
        boolean closed = false;
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean closes = piece.text().matches("(?:###|-30-|ENDS|Ends|— ?ends ?—|-ends-)\\.?");
            boolean signed = piece.text().equals("--");
            closed |= closes || signed;
            if (closed && piece.isKept()) {
                pieces.set(i, piece.withCut(CutKind.FOOTER));
            }
        }
    }

    private static void nameHeadings(List<Piece> pieces, int from) {
        for (int i = from; i < pieces.size() - 1; i++) {
            Piece piece = pieces.get(i);
            if (piece.isKept() && piece.kind() == BlockKind.PARAGRAPH && isHeading(piece.text())) {
                pieces.set(i, piece.withKind(BlockKind.HEADING, 2));
            }
        }
    }

    private static boolean isHeading(String text) {
        return text.split(" ", -1).length <= LONGEST_HEADING
                && Character.isLetterOrDigit(text.codePointBefore(text.length()))
                && Character.isUpperCase(text.codePointAt(0));
    }
}
