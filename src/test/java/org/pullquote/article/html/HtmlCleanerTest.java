package org.pullquote.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.Cleaner;
import org.pullquote.article.CutKind;
import org.pullquote.article.Finding;
import org.pullquote.article.Piece;
import org.pullquote.page.Pages;

class HtmlCleanerTest {
    private static final Cleaner CLEANER = new HtmlCleaner();

    private static final String PAGE = """
        <!DOCTYPE html><html lang="en"><head><title>Ferry line to close in May - The Vell Courier</title>
        <meta property="og:title" content="Ferry line to close in May">
        <meta property="og:site_name" content="The Vell Courier"></head><body>
        <nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav>
        <main><article><h1>Ferry line to close in May</h1>
        <p class="byline">By <a href="/a" rel="author">Ann Lee</a></p><time datetime="2024-03-02T08:00:00+01:00">2 March 2024</time>
        <div class="article-body">
        <p>The ferry between Vell and the outer islands will stop on the last day of May, the harbour board said on Friday.</p>
        <p>&ldquo;We have carried fewer than forty people a day since the bridge opened,&rdquo; the board&rsquo;s chair, Tom Fry, told reporters, adding that the loss could not be borne.</p>
        <h2>What the islanders say</h2>
        <p>On Little Orm, where some two hundred people live all year, the news was met with anger, and a petition was under way by noon.</p>
        <div class="newsletter-signup"><p>Sign up for our newsletter and get the news in your inbox.</p></div>
        <blockquote><p>Nobody asked us, and nobody will come to see what it does to the school, the shop and the clinic.</p></blockquote>
        <p>The county has promised to study a smaller boat, but it gave no date, and the board says that it has heard such promises before.</p>
        </div></article></main>
        <aside class="related"><h3>Related articles</h3><ul><li><a href="/1">Bridge toll goes up</a></li><li><a href="/2">Storm closes the port</a></li></ul></aside>
        <footer><p>Copyright 2024 The Vell Courier. All rights reserved.</p><a href="/p">Privacy policy</a></footer>
        </body></html>
        """;

    private static Article clean(String html) {
        return CLEANER.clean(Pages.page("page.html", html.getBytes(StandardCharsets.UTF_8)));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void theArticleIsKeptAndTheRestIsCut() {
        Article article = clean(PAGE);
        assertThat(article.text())
                .startsWith("The ferry between Vell")
                .contains("What the islanders say", "Nobody asked us")
                .endsWith("such promises before.")
                .doesNotContain("newsletter", "Bridge toll", "Copyright", "Sport");
        assertThat(article.finding()).isEmpty();
    }

    @Test
    void theHeadlineIsMetadataAndCutWhereItStands() {
        Article article = clean(PAGE);
        assertThat(article.metadata().headline()).contains("Ferry line to close in May");
        assertThat(article.pieces().stream().filter(piece -> piece.text().equals("Ferry line to close in May")))
                .extracting(Piece::cut)
                .containsExactly(java.util.Optional.of(CutKind.HEADLINE));
    }

    @Test
    void everyWordOfThePageIsInAPiece() {
        Article article = clean(PAGE);
        StringBuilder all = new StringBuilder();
        article.pieces().forEach(piece -> all.append(piece.text()));
        assertThat(folded(all.toString()))
                .isEqualTo(folded(org.jsoup.Jsoup.parse(PAGE).body().text()));
    }

    @Test
    void everyBlockIsTracedToItsCharactersInTheSource() {
        Article article = clean(PAGE);
        for (Piece piece : article.pieces()) {
            for (var run : piece.runs()) {
                String text = piece.text().substring(run.at(), run.at() + run.length());
                String source =
                        org.jsoup.parser.Parser.unescapeEntities(run.source().in(PAGE), false);
                assertThat(source.strip()).isEqualTo(text.strip());
            }
        }
    }

    @Test
    void whatWasCutIsNamed() {
        List<CutKind> kinds =
                clean(PAGE).cuts().stream().map(cut -> cut.kind()).distinct().toList();
        assertThat(kinds)
                .contains(
                        CutKind.MENU,
                        CutKind.HEADLINE,
                        CutKind.BYLINE,
                        CutKind.DATE,
                        CutKind.NEWSLETTER,
                        CutKind.TEASER,
                        CutKind.FOOTER);
    }

    @Test
    void anEmptyPageHasNoTextAndSaysSo() {
        assertThat(clean("<html><body><script>x</script></body></html>").finding())
                .contains(Finding.NO_TEXT);
        assertThat(clean("").pieces()).isEmpty();
    }

    @Test
    void aPageBeyondReasonIsCleanedAllTheSame() {
        assertThat(clean("<div>".repeat(5_000) + "<p>Deep</p>" + "<table><tr><td>".repeat(500))
                        .pieces())
                .hasSize(1);
    }

    @Test
    void anArticleThatStandsInThePagesDataAloneIsTakenFromThere() {
        String said = StoryPage.THIRD.replace("“", "\\\"").replace("”", "\\\"");
        String body = String.join("\\n\\n", StoryPage.FIRST, StoryPage.SECOND, said, StoryPage.LAST);
        String data = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Night train"
                + " returns\",\"articleBody\":\"" + body + "\\n\\n" + body + "\"}</script>";
        Article article = clean("<html><head><title>Night train returns</title>" + data + "</head><body><nav><a"
                + " href=\"/\">Home</a></nav><h1>Night train returns</h1><div id=\"app\"></div></body></html>");
        assertThat(article.finding()).isEmpty();
        assertThat(article.blocks()).hasSize(8);
        assertThat(article.text()).startsWith(StoryPage.FIRST).endsWith(StoryPage.LAST);
        assertThat(article.cuts()).extracting(cut -> cut.text()).containsExactly("Home", "Night train returns");
        assertThat(article.pieces()).allMatch(piece -> piece.source().isPresent());
    }
}
