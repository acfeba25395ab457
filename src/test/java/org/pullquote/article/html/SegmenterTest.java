package org.pullquote.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.pullquote.article.BlockKind;
import org.pullquote.article.Inline;
import org.pullquote.text.TextSpan;

class SegmenterTest {
    private static List<Segment> segments(String html) {
        return Segmenter.segment(Parser.htmlParser().setTrackPosition(true).parseInput(html, ""), html)
                .segments();
    }

    private static List<String> texts(String html) {
        return segments(html).stream().map(Segment::text).toList();
    }

    @Test
    void whiteSpaceIsFoldedAndParagraphsPart() {
        assertThat(texts("<p> The  harbour\n is <b>closed</b> . </p>\n<p>Boats wait.</p>"))
                .containsExactly("The harbour is closed .", "Boats wait.");
    }

    @Test
    void twoLineBreaksPartParagraphsAndOneDoesNot() {
        assertThat(texts("<div>One<br>line.<br><br>Another<br/> <br/>third</div>"))
                .containsExactly("One line.", "Another", "third");
    }

    @Test
    void entitiesAndFoldedSpaceKeepTheirPlaceInTheSource() {
        String html = "<p>Fish &amp; chips  &mdash; a&nbsp;caf&eacute;</p>";
        Segment segment = segments(html).getFirst();
        assertThat(segment.text()).isEqualTo("Fish & chips — a café");
        TextSpan dash = segment.piece(java.util.Optional.empty())
                .sourceOf(TextSpan.at(segment.text().indexOf('—'), 1))
                .orElseThrow();
        assertThat(dash.in(html)).isEqualTo("&mdash;");
        TextSpan word = segment.piece(java.util.Optional.empty())
                .sourceOf(TextSpan.at(segment.text().indexOf("café"), 4))
                .orElseThrow();
        assertThat(word.in(html)).isEqualTo("caf&eacute;");
    }

    @Test
    void aButtonInAParagraphFollowsItWithoutPartingIt() {
        assertThat(texts("<p>The mayor <button>Explain</button>resigned.</p><p>Next.</p>"))
                .containsExactly("The mayor resigned.", "Explain", "Next.");
    }

    @Test
    void hiddenTextIsASegmentOfItsOwn() {
        List<Segment> segments =
                segments("<p>Seen <span style='display: none'>unseen</span>words</p><template>t</template>");
        assertThat(segments).extracting(Segment::text).containsExactly("Seen words", "unseen", "t");
        assertThat(segments).extracting(Segment::isHidden).containsExactly(false, true, true);
    }

    @Test
    void codeAndForeignDocumentsAreNotText() {
        assertThat(texts("<script>var a</script><style>p{}</style><iframe><p>x</p></iframe><p>Text</p>"))
                .containsExactly("Text");
    }

    @Test
    void kindsFollowTheMarkUp() {
        List<Segment> segments =
                segments("<h2>Head</h2><ul><li>One<ol><li>Two</ol></ul><blockquote><p>Said.</blockquote>"
                        + "<figure><figcaption>Boats</figcaption></figure><pre>a\n  b</pre>");
        assertThat(segments)
                .extracting(Segment::kind)
                .containsExactly(
                        BlockKind.HEADING,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.BLOCK_QUOTE,
                        BlockKind.CAPTION,
                        BlockKind.PREFORMATTED);
        assertThat(segments).extracting(Segment::level).containsExactly(2, 1, 2, 1, 0, 0);
        assertThat(segments.getLast().text()).isEqualTo("a\n  b");
    }

    @Test
    void aTableOfDataIsOneSegmentAndALayoutTableIsNot() {
        String data = "<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Vell</td><td>12</td></tr></table>";
        assertThat(texts(data)).containsExactly("Port\tShips\nVell\t12");
        assertThat(texts("<table><tr><td><p>Menu</p></td><td><p>Text</p></td></tr></table>"))
                .containsExactly("Menu", "Text");
    }

    @Test
    void emphasisAndLinksKeepTheirPlace() {
        Segment segment =
                segments("<p>He <em>said</em> <a href='x'>so</a>.</p>").getFirst();
        assertThat(segment.inlines())
                .containsExactly(
                        new Inline(Inline.Kind.EMPHASIS, TextSpan.at(3, 4)),
                        new Inline(Inline.Kind.LINK, TextSpan.at(8, 2)));
    }

    @Test
    void markUpThatHoldsParagraphsIsContinuedInEach() {
        List<Segment> segments = segments("<b><p>One</p><p>Two</p></b>");
        assertThat(segments)
                .allSatisfy(segment -> assertThat(segment.inlines())
                        .containsExactly(new Inline(Inline.Kind.STRONG, TextSpan.at(0, 3))));
    }

    @Test
    void manyThousandElementsDeepIsNotTooDeep() {
        String html = "<div>".repeat(20_000) + "text";
        assertThat(texts(html)).containsExactly("text");
    }

    private static Optional<Segmented> untracked(String html) {
        Skim skim = Skim.of(html);
        return Segmenter.segmentUntracked(Parser.htmlParser().parseInput(skim.kept(), ""), skim, _ -> {});
    }

    private static void assertFoundAsTheParserTracks(String html) {
        assertThat(untracked(html).orElseThrow().segments())
                .extracting(Segment::text, Segment::runs)
                .isEqualTo(segments(html).stream()
                        .map(segment -> tuple(segment.text(), segment.runs()))
                        .toList());
    }

    @Test
    void textIsFoundInTheSourceWithoutTheParsersPositions() {
        assertFoundAsTheParserTracks("""
            <html><head><title>a < b</title><script>if (a</b/.test(c)) "<body>"</script></head>
            <body class='x>y' data-a=1/2><!-- <p>no</p> --><h1>One &amp; two</h1>
            <script>document.write("<p>not text</p>")</script><style>p > a { }</style>
            <p title="a > b">Three < four <b
             >five</b>&nbsp;<i>six</i></p><textarea><p>raw</textarea><pre>
            seven</pre><svg><title/><style/><text>eight</text></svg><img alt='"' src=a>nine
            </body>
            </html>
            """);
    }

    @Test
    void whatIsLeftOutOfTheParsersSightPartsNoText() {
        assertFoundAsTheParserTracks("""
            <body><p>One<!-- a --> two <!-- b -->three<script>c()</script>four</p>
            <p>&#32;<b>five</b>&#13;&nbsp;<i>six</i>&#x20;</p><p>By <!-- --><a>Ann</a></p>
            <table><tr><th>Port &amp; quay<td> <!-- d --> 12<tr><td>Vell<td>&lt; 3</table>
            <svg><path/> <g></g></svg>seven<svg/>eight</body>
            """);
    }

    @Test
    void theDocumentsTextIsItsOwnAgainAfterTheWalk() {
        String html = "<body><h1>Fish &amp; <!-- a --><i>chips</i></h1> <p>at<script>b()</script> sea</p></body>";
        Skim skim = Skim.of(html);
        Document document = Parser.htmlParser().parseInput(skim.kept(), "");
        assertThat(Segmenter.segmentUntracked(document, skim, _ -> {})).isPresent();
        assertThat(document.body().text()).isEqualTo("Fish & chips at sea");
    }

    @Test
    void textThatTheParserMovesIsNotGuessedAt() {
        String html = "<body><table><tr><td>cell</td></tr>moved</table></body>";
        assertThat(untracked(html)).isEmpty();
    }

    @Test
    void textBeforeTheBodysTagIsNotGuessedAt() {
        String html = "<p>early</p><body><p>late</p></body>";
        assertThat(untracked(html)).isEmpty();
    }
}
