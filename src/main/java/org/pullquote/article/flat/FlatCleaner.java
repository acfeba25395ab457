package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.Article;
import org.pullquote.article.BlockKind;
import org.pullquote.article.Cleaner;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Finding;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.article.printed.FoldedText;
import org.pullquote.article.printed.Unjudged;
import org.pullquote.page.RawPage;
import org.pullquote.text.TextSpan;

/// Makes an article of a flat dump, from its words alone.
public final class FlatCleaner implements Cleaner {
    private static final CleanerVersion VERSION = new CleanerVersion("flat", 4);

    @Override
    public CleanerVersion version() {
        return VERSION;
    }

    @Override
    public Article clean(RawPage page) {
        if (page.text().length() > Unjudged.FROM) {
            List<Piece> pieces = Unjudged.pieces(page.text());
            Optional<Finding> finding = pieces.isEmpty() ? Optional.of(Finding.NO_TEXT) : Optional.empty();
            return new Article(page.format(), Metadata.NONE, pieces, VERSION, finding);
        }
        FoldedText folded = FoldedText.of(page.text());
        Tokens tokens = Tokens.of(folded.text());
        if (tokens.count() == 0) {
            return new Article(page.format(), Metadata.NONE, List.of(), VERSION, Optional.of(Finding.NO_TEXT));
        }
        Dump dump = Dump.of(tokens, FlatModel.shipped());
        return new Article(page.format(), dump.metadata(), pieces(folded, dump), VERSION, dump.finding());
    }

    private static List<Piece> pieces(FoldedText folded, Dump dump) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < dump.lines().size()) {
            int to = dump.endOfRun(from);
            if (dump.keep().get(from)) {
                for (Paragraphs.Block block : Paragraphs.of(dump, from, to)) {
                    Piece piece = piece(folded, dump.span(block.from(), block.to()));
                    pieces.add(block.heading() ? piece.withKind(BlockKind.HEADING, 2) : piece);
                }
            } else {
                pieces.add(
                        piece(folded, dump.span(from, to)).withCut(dump.kinds().get(from)));
            }
            from = to;
        }
        return pieces;
    }

    private static Piece piece(FoldedText folded, TextSpan span) {
        return Piece.paragraph(span.in(folded.text()), folded.runs(span));
    }
}
