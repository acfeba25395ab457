package org.pullquote.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.Article;
import org.pullquote.article.BlockKind;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.article.Inline;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.page.PageFormat;
import org.pullquote.text.TextSpan;

/// An invented article with every kind of block, for tests and pictures.
public final class SampleArticle {
    private static final List<String> PROSE = List.of(
            "Harbour inspectors knew for eleven months that the fuel line under Pier Nine was leaking, according to an"
                + " inquiry published on Tuesday, and “at no point considered it urgent to tell the families who live"
                + " beside it.”",
            "“We asked twice, and twice we were told to wait,” said Marta Ilves, who speaks for the residents of"
                    + " Cooper’s Row. She said the first letter went out in March; the harbour office denies having"
                    + " received it.",
            "The 140-page report, written by the retired judge Ewan Strand, finds that the leak very likely began"
                + " before the winter storms. It puts that judgement at high confidence. Whether the inspectors then"
                + " misled the council is a question on which, it says, “the evidence points both ways.”",
            "A spokesman for the harbour office, Dr. Pell, declined to comment. Two people with knowledge of the"
                + " inspections, who asked not to be named because they still work there, said the readings had been"
                + " sent to the U.S. contractor in the same week.");

    private SampleArticle() {}

    /// Four paragraphs with a heading, a quotation, a list, a caption, a table and three cuts.
    public static Article withEverything() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(cut("Home News Harbour Weather Sport Subscribe Sign in", CutKind.MENU));
        pieces.add(piece(BlockKind.CAPTION, 0, "Pier Nine at low tide, photographed from Cooper’s Row in May."));
        pieces.add(piece(BlockKind.PARAGRAPH, 0, PROSE.get(0)));
        pieces.add(emphasised(PROSE.get(1), "Cooper’s Row"));
        pieces.add(cut("Read more: Five things to know about the harbour’s new ferry timetable", CutKind.TEASER));
        pieces.add(piece(BlockKind.HEADING, 2, "What the inquiry found"));
        pieces.add(piece(BlockKind.PARAGRAPH, 0, PROSE.get(2)));
        pieces.add(piece(
                BlockKind.BLOCK_QUOTE,
                1,
                "The office did not conceal the leak. It did something more ordinary and in its effects as grave: it"
                        + " filed it."));
        pieces.add(piece(BlockKind.LIST_ITEM, 1, "Eleven monthly readings showed a loss of pressure."));
        pieces.add(piece(BlockKind.LIST_ITEM, 1, "Nine of them were initialled by the same deputy inspector."));
        pieces.add(piece(BlockKind.LIST_ITEM, 1, "None was forwarded to the council’s safety committee."));
        pieces.add(piece(BlockKind.PARAGRAPH, 0, PROSE.get(3)));
        pieces.add(piece(
                BlockKind.TABLE,
                0,
                "Month\tPressure\tInitialled\nMarch\t6.1 bar\tyes\nApril\t5.8 bar\tyes\nMay\t5.2 bar\tno"));
        pieces.add(piece(
                BlockKind.PARAGRAPH,
                0,
                "The council meets on Thursday. Its chair, Noor Haddad, said the inquiry was “a map, not a verdict"
                        + " 🗺️,” and asked for a café table’s worth of patience while the fuel line is dug up."));
        pieces.add(cut("© Harbour Courier. All rights reserved. Terms of use. Privacy.", CutKind.FOOTER));
        return article(pieces);
    }

    /// A long article of numbered paragraphs.
    public static Article ofParagraphs(int count) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(piece(BlockKind.PARAGRAPH, 0, PROSE.get(i % PROSE.size())));
        }
        return article(pieces);
    }

    /// An article of these paragraphs.
    public static Article of(String... paragraphs) {
        List<Piece> pieces = new ArrayList<>();
        for (String paragraph : paragraphs) {
            pieces.add(piece(BlockKind.PARAGRAPH, 0, paragraph));
        }
        return article(pieces);
    }

    /// Where the words stand in the article.
    public static TextSpan find(Article article, String words) {
        return TextSpan.at(article.text().indexOf(words), words.length());
    }

    private static Article article(List<Piece> pieces) {
        Metadata metadata = new Metadata(
                Optional.of("Harbour Courier"),
                Optional.of("Inspectors filed Pier Nine leak for eleven months, inquiry finds"),
                List.of("Ada Quill", "Jo Reed"),
                Optional.of(new IsoDate("2026-03-16T21:48:00-04:00")),
                Optional.empty(),
                Optional.of("https://example.org/harbour/pier-nine"),
                Optional.of("en"));
        return new Article(PageFormat.HTML, metadata, pieces, new CleanerVersion("sample", 1), Optional.empty());
    }

    private static Piece piece(BlockKind kind, int level, String text) {
        return new Piece(kind, level, text, List.of(), List.of(), Optional.empty());
    }

    private static Piece emphasised(String text, String words) {
        Inline inline = new Inline(Inline.Kind.EMPHASIS, TextSpan.at(text.indexOf(words), words.length()));
        return new Piece(BlockKind.PARAGRAPH, 0, text, List.of(), List.of(inline), Optional.empty());
    }

    private static Piece cut(String text, CutKind kind) {
        return piece(BlockKind.PARAGRAPH, 0, text).withCut(kind);
    }
}
