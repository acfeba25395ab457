package org.pullquote.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.article.Inline;
import org.pullquote.article.Piece;

/// What a run of text is on its page, it still is in the article.
class BlockKindsTest {
    private static final String MIDDLE = """
        <h2>What it costs</h2>
        <ul><li>A seat costs no more than on the day train, the railway promises.</li>
        <li>A bed in a cabin for four costs twenty crowns more, breakfast included.</li></ul>
        <table><thead><tr><th>Class</th><th>Price</th></tr></thead><tbody><tr><td>Seat</td><td>40</td></tr>
        <tr><td>Bed</td><td>60</td></tr></tbody></table>
        <blockquote><p>A train that you sleep in is the only one that costs you no time at all, and saves a hotel.</p></blockquote>
        <p>The league calls that <em>very nearly</em> a gift, and <strong>a good sign</strong> for other lines that were closed.</p>
        """;

    private static Block kept(Article article, String words) {
        return article.blocks().stream()
                .filter(block -> block.span().in(article.text()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void headingsListsTablesAndQuotesKeepTheirKind() {
        Article article = StoryPage.clean(StoryPage.page(MIDDLE, ""));
        assertThat(kept(article, "What it costs").kind()).isEqualTo(BlockKind.HEADING);
        assertThat(kept(article, "What it costs").level()).isEqualTo(2);
        assertThat(kept(article, "A seat costs").kind()).isEqualTo(BlockKind.LIST_ITEM);
        assertThat(kept(article, "A bed in a cabin").kind()).isEqualTo(BlockKind.LIST_ITEM);
        assertThat(article.pieces())
                .filteredOn(piece -> piece.text().contains("Seat\t40"))
                .extracting(Piece::kind)
                .containsExactly(BlockKind.TABLE);
        assertThat(kept(article, "sleep in").kind()).isEqualTo(BlockKind.BLOCK_QUOTE);
        assertThat(kept(article, "very nearly").kind()).isEqualTo(BlockKind.PARAGRAPH);
    }

    @Test
    void emphasisStaysWhereItWas() {
        Article article = StoryPage.clean(StoryPage.page(MIDDLE, ""));
        Piece piece = article.pieces().get(kept(article, "very nearly").piece());
        List<String> marked = piece.inlines().stream()
                .map(inline -> inline.kind() + " " + inline.span().in(piece.text()))
                .toList();
        assertThat(marked).containsExactly(Inline.Kind.EMPHASIS + " very nearly", Inline.Kind.STRONG + " a good sign");
    }

    @Test
    void aCaptionIsACaptionThoughItIsCut() {
        Article article = StoryPage.clean(StoryPage.page(
                "<figure><img src=\"t.jpg\"><figcaption>The sleeping cars at Orm</figcaption></figure>", ""));
        assertThat(article.pieces())
                .filteredOn(piece -> piece.text().startsWith("The sleeping cars"))
                .extracting(Piece::kind)
                .containsExactly(BlockKind.CAPTION);
    }

    @Test
    void theReadingOfAWordIsNotWrittenIntoIt() {
        Article article = StoryPage.clean(StoryPage.page(
                "<p>The sleeping cars carry the name <ruby>寝台<rp>(</rp><rt>しんだい</rt><rp>)</rp>車</ruby>, as a gift of"
                        + " the town that sold them to the railway, and so will the platform.</p>",
                ""));
        assertThat(article.text()).contains("the name 寝台車, as a gift");
    }
}
