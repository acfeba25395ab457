package org.pullquote.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.article.Cut;
import org.pullquote.article.CutKind;
import org.pullquote.article.Finding;
import org.pullquote.article.IsoDate;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.text.TextSpan;

class PlainTextCleanerTest {
    private static final String LETTER = """
        THE LEDGER

        Barrier crew cleared, says inquiry,
        as new gates are promised

        By Harriet Osei-Lund and Tom Bray

        Tuesday 17 March 2026, 14:10

        The people who were trying to close the barrier did what they could,
        an inquiry said on Tuesday, and those who were paid to check it
        did not.

        What the crew knew

        “We had the letter,” one of them said.

        - The gate was last closed in May.
        - Nobody wrote down why.

        > No gate was closed under load.
        > None was asked to be.

        --\s
        The Ledger is invented.
        """;

    private static Article clean(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PlainTextCleaner()
                .clean(new RawPage(
                        new SourceFile("a.txt", bytes), PageFormat.PLAIN_TEXT, StandardCharsets.UTF_8, text));
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.span().in(article.text()))
                .toList();
    }

    @Test
    void theHeadOfTheTextIsItsMetadata() {
        Article article = clean(LETTER);
        assertThat(article.metadata().outlet()).contains("The Ledger");
        assertThat(article.metadata().headline())
                .contains("Barrier crew cleared, says inquiry, as new gates are promised");
        assertThat(article.metadata().authors()).containsExactly("Harriet Osei-Lund", "Tom Bray");
        assertThat(article.metadata().published()).contains(new IsoDate("2026-03-17T14:10:00"));
        assertThat(article.metadata().language()).contains("en");
        assertThat(article.cuts())
                .extracting(Cut::kind)
                .containsExactly(
                        CutKind.HEADLINE,
                        CutKind.HEADLINE,
                        CutKind.BYLINE,
                        CutKind.DATE,
                        CutKind.FOOTER,
                        CutKind.FOOTER);
    }

    @Test
    void linesBrokenAtAWidthAreJoinedAndKindsKept() {
        Article article = clean(LETTER);
        assertThat(blocks(article))
                .containsExactly(
                        "The people who were trying to close the barrier did what they could, an inquiry said on"
                                + " Tuesday, and those who were paid to check it did not.",
                        "What the crew knew",
                        "“We had the letter,” one of them said.",
                        "The gate was last closed in May.",
                        "Nobody wrote down why.",
                        "No gate was closed under load. None was asked to be.");
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.BLOCK_QUOTE);
    }

    @Test
    void everyWordKnowsWhereItStood() {
        Article article = clean(LETTER);
        int at = article.text().indexOf("paid to check it did not");
        TextSpan source = article.sourceOf(TextSpan.at(at, "paid to check it did not".length()))
                .orElseThrow();
        assertThat(source.in(LETTER)).isEqualTo("paid to check it\ndid not");
    }

    @Test
    void longLinesAreParagraphsWithoutBlankLinesBetween() {
        String one =
                "The harbour board met on Tuesday and heard the engineers, who had waited a year to be asked, speak. ";
        Article article = clean(one.strip() + "\n" + one.strip() + "\r\n" + one.strip());
        assertThat(article.blocks()).hasSize(3);
        assertThat(article.cuts()).isEmpty();
    }

    @Test
    void aTextWithoutAParagraphHasNoHead() {
        Article article = clean("Milk\nBread\nCall the harbour master\n");
        assertThat(article.metadata().headline()).isEmpty();
        assertThat(blocks(article)).isNotEmpty();
    }

    @Test
    void nothingIsNothing() {
        assertThat(clean("\u00A0 \n").finding()).isEqualTo(Optional.of(Finding.NO_TEXT));
    }

    @Test
    void anAgencysDatelineDatesTheText() {
        assertThat(clean("ORM, 3 March 2026 - The minister of harbours said on Tuesday that the wall would be"
                                + " raised.\n")
                        .metadata()
                        .published())
                .contains(new IsoDate("2026-03-03"));
        assertThat(clean("Vell, May 4, 2023 (Coast Wire) — The night train will run again, the railway said.\n")
                        .metadata()
                        .published())
                .contains(new IsoDate("2023-05-04"));
        assertThat(clean("The council met on 3 March 2026 and said nothing - as it had in the year before that.\n")
                        .metadata()
                        .published())
                .isEmpty();
    }
}
