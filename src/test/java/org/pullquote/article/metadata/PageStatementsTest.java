package org.pullquote.article.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;

class PageStatementsTest {
    private static Metadata read(String html) {
        return PageStatements.read(Jsoup.parse(html)).metadata();
    }

    @Test
    void linkedDataAreTrustedBeforeMetaElements() {
        Metadata metadata = read("""
            <html lang="en-gb"><head><script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
            {"@type": "NewsArticle", "headline": "Port closed", "datePublished": "2024-03-02T08:00:00+0100",
             "dateModified": "2024-03-02T09:30:00Z", "author": [{"@id": "#a"}, {"@type": "Person", "name": "Tom Fry"}],
             "publisher": {"name": "The Vell Courier"}},
            {"@type": "Person", "@id": "#a", "name": "Ann Lee", "url": "x"}]}</script>
            <meta property="og:title" content="Another title"><meta name="author" content="Somebody Else">
            <link rel="canonical" href="https://example.org/port"></head><body></body></html>\
            """);
        assertThat(metadata.headline()).contains("Port closed");
        assertThat(metadata.authors()).containsExactly("Ann Lee", "Tom Fry");
        assertThat(metadata.published()).contains(new IsoDate("2024-03-02T08:00:00+01:00"));
        assertThat(metadata.updated()).contains(new IsoDate("2024-03-02T09:30:00+00:00"));
        assertThat(metadata.outlet()).contains("The Vell Courier");
        assertThat(metadata.url()).contains("https://example.org/port");
        assertThat(metadata.language()).contains("en-GB");
    }

    @Test
    void thePrintedHeadlineIsTakenWhereTheDataShortenIt() {
        assertThat(read("<title>Port closed - The Courier</title><meta property='og:site_name' content='The Courier'>"
                                + "<h1>The Courier</h1><h1>Port closed after the storm of the century</h1>")
                        .headline())
                .contains("Port closed after the storm of the century");
    }

    @Test
    void theOutletsNameIsNoPartOfAHeadline() {
        assertThat(read("<title>Port closed | The Courier</title><meta property='og:site_name' content='The Courier'>")
                        .headline())
                .contains("Port closed");
    }

    @Test
    void bylineAndDateAreReadFromTheTextWhereThePageSaysNothingElse() {
        Metadata metadata =
                read("<h1>Port closed</h1><p>By Ann Lee and Tom Fry</p><p>December 22, 2023</p><p>Text.</p>");
        assertThat(metadata.authors()).containsExactly("Ann Lee", "Tom Fry");
        assertThat(metadata.published()).contains(new IsoDate("2023-12-22"));
    }

    @Test
    void brokenDataArePassedOver() {
        Metadata metadata = read(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", oops</script><h1>Port closed</h1>");
        assertThat(metadata.headline()).contains("Port closed");
        assertThat(metadata.published()).isEmpty();
    }

    @Test
    void theOutletIsAnAuthorOnlyIfNobodyElseIs() {
        String data = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"H\", "
                + "\"author\": {\"name\": \"The Courier\"}, \"publisher\": {\"name\": \"The Courier\"}}</script>";
        assertThat(read(data + "<a rel='author' href='/a'>Ann Lee</a>").authors())
                .containsExactly("Ann Lee");
        assertThat(read(data).authors()).containsExactly("The Courier");
    }

    @Test
    void whoContributedOrOnlyEmploysIsNoAuthor() {
        assertThat(read("<meta name='author' content='Ann Lee'><meta name='author' content='Tom Fry'>"
                                + "<div class='contributors'>Contributions from <a href='/t'>Tom Fry</a></div>")
                        .authors())
                .containsExactly("Ann Lee");
        assertThat(read("<meta name='author' content='Ann Lee | Vell Daily News'>")
                        .authors())
                .containsExactly("Ann Lee");
        assertThat(read("<meta name='author' content='The Associated Press'>").authors())
                .containsExactly("The Associated Press");
    }

    @Test
    void aBylineThatLostItsPersonGivesWayToThePrintedOne() {
        assertThat(read("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"H\", "
                                + "\"author\": {\"name\": \", Vell Weekly\"}}</script><div class='byline-box'>"
                                + "<span class='author'>Ann Lee</span> <span>Vell Courier-Post</span></div>")
                        .authors())
                .containsExactly("Ann Lee");
    }

    @Test
    void theDayThatIsPrintedIsTakenWhereTheDataAreWrittenInAnotherZone() {
        String data = "<meta property='article:published_time' content='2023-12-22T04:00:41Z'>";
        assertThat(read(data + "<h1>Port closed</h1><p>Dec. 21, 2023 11:00 pm EST</p>")
                        .published())
                .contains(new IsoDate("2023-12-21"));
        assertThat(read(data + "<h1>Port closed</h1><p>Nov. 3, 2023</p>").published())
                .contains(new IsoDate("2023-12-22T04:00:41+00:00"));
        String changed = "<meta property='article:modified_time' content='2023-12-23T01:00:00Z'>";
        assertThat(read(data + changed + "<h1>Port closed</h1><p>Dec. 22, 2023</p><p>Updated Dec. 23, 2023</p>")
                        .published())
                .contains(new IsoDate("2023-12-22T04:00:41+00:00"));
    }

    @Test
    void aDateInNumbersAroundTheHeadlineIsThePagesDate() {
        assertThat(read("<html lang='de'><div>Presse</div><div>02.01.2022</div><h1>Hafen gesperrt</h1><p>Text.</p>")
                        .published())
                .contains(new IsoDate("2022-01-02"));
        assertThat(read("<html lang='fr'><h1>Port fermé</h1><div>Mis à jour le 05/01/2022</div>"
                                + "<div>Publié le 03/01/2022</div>")
                        .published())
                .contains(new IsoDate("2022-01-03"));
        assertThat(read("<h1>Port closed</h1><p>15 августа 2016, 13:43</p>").published())
                .contains(new IsoDate("2016-08-15"));
    }

    @Test
    void aPieceMadeAnewIsDatedAsItPrints() {
        String data = "<meta property='article:published_time' content='2021-05-03T08:00:00Z'>"
                + "<meta property='article:modified_time' content='2023-12-14T18:00:00Z'>";
        IsoDate edition = new IsoDate("2023-12-14T18:00:00+00:00");
        assertThat(read(data + "<h1>Best boots</h1><p>December 14, 2023</p>").published())
                .contains(edition);
        assertThat(read(data + "<h1>Best boots</h1><p>Updated on</p><p>December 14, 2023</p>")
                        .published())
                .contains(edition);
        assertThat(read(data + "<h1>Best boots</h1><p>Published May 3, 2021</p><p>Updated December 14, 2023</p>")
                        .published())
                .contains(new IsoDate("2021-05-03T08:00:00+00:00"));
    }

    @Test
    void aPageThatPrintsNoDateButThatOfItsLastChangeIsDatedByIt() {
        String data = "<meta property='article:published_time' content='2023-09-13T03:57:41Z'>"
                + "<meta property='article:modified_time' content='2023-09-19T13:00:17Z'>";
        assertThat(read(data + "<h1>Ferry tested</h1><span>last updated <time>19 September 2023</time></span>")
                        .published())
                .contains(new IsoDate("2023-09-19T13:00:17+00:00"));
        assertThat(read(data + "<h1>Ferry tested</h1><span>last updated <time>16 September 2023</time></span>")
                        .published())
                .contains(new IsoDate("2023-09-13T03:57:41+00:00"));
        assertThat(read(data + "<h1>Ferry tested</h1><p>The ferry sails again.</p>")
                        .published())
                .contains(new IsoDate("2023-09-13T03:57:41+00:00"));
    }

    @Test
    void aPageMovedToAnotherSystemIsDatedAsItPrintsNotByItsMove() {
        String data = "<meta property='article:published_time' content='2025-11-04T16:02:46Z'>"
                + "<meta property='article:modified_time' content='2025-11-04T16:02:46Z'>";
        assertThat(read(data + "<h1>Ferry tested</h1><p>May 14, 2021</p>").published())
                .contains(new IsoDate("2021-05-14"));
        assertThat(read(data + "<h1>Ferry tested</h1><p>October 30, 2025</p>").published())
                .contains(new IsoDate("2025-11-04T16:02:46+00:00"));
        assertThat(read("<html lang='fr'>" + data + "<h1>Le bac</h1><p>11/04/2025</p>")
                        .published())
                .contains(new IsoDate("2025-11-04T16:02:46+00:00"));
    }

    @Test
    void aLabelInAnElementOfItsOwnIsNoPartOfTheHeadline() {
        String data = "<meta property='og:title' content='What the tide left'>";
        assertThat(read(data + "<h1><span>Opinion</span> What the tide left</h1>")
                        .headline())
                .contains("What the tide left");
        assertThat(read(data + "<h1>2024 What the tide left</h1>").headline()).contains("2024 What the tide left");
        assertThat(read("<h1><b>What the tide left</b></h1>").headline()).contains("What the tide left");
    }

    @Test
    void whoAskedTheQuestionsIsTheAuthor() {
        assertThat(read("<meta name='author' content='Interview: Ann Lee'>").authors())
                .containsExactly("Ann Lee");
        assertThat(read("<meta name='author' content='Text und Interview: Tom Fry'>")
                        .authors())
                .containsExactly("Tom Fry");
        assertThat(read("<meta name='author' content='Propos recueillis par Ann Lee'>")
                        .authors())
                .containsExactly("Ann Lee");
    }
}
