package org.pullquote.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SkimTest {
    private static String kept(String html) throws IOException {
        StringWriter kept = new StringWriter();
        Skim.of(html).kept().transferTo(kept);
        return kept.toString();
    }

    @Test
    void attributesThatNobodyAsksForAreLeftOut() throws IOException {
        assertThat(kept("<p data-x='a>b' class=\"lead\" onclick=go() width=5>Text</p>"))
                .isEqualTo("<p  class=\"lead\" onclick=go() >Text</p>");
    }

    @Test
    void linksToAuthorsAndStylesThatHideAreKept() throws IOException {
        assertThat(kept("<a href=\"/author/ann\">Ann</a><a href='/news'>News</a>"))
                .isEqualTo("<a href=\"/author/ann\">Ann</a><a >News</a>");
        assertThat(kept("<p style='DISPLAY: None'>a</p><p style='color: red'>b</p>"))
                .isEqualTo("<p style='DISPLAY: None'>a</p><p >b</p>");
    }

    @Test
    void attributesThatRunIntoEachOtherStayApart() throws IOException {
        assertThat(kept("<i><p title='a'id='b'></p></i><path d='M1'/>"))
                .isEqualTo("<i><p title='a'id='b'></p></i><path d='M1'/>");
        assertThat(kept("<b data-n='1'>x</b>")).isEqualTo("<b data-n='1'>x</b>");
    }

    @Test
    void theContentOfScriptsAndCommentsIsLeftOutAndDataAreKept() throws IOException {
        assertThat(kept("<script>a()</script><!-- b --><script type='application/ld+json'>{}</script>"))
                .isEqualTo("<script></script><!----><script type='application/ld+json'>{}</script>");
    }

    @Test
    void theParserSeesOneSignForEachRunOfTheBodysText() throws IOException {
        assertThat(kept("<title>Vell</title><body><h1>The harbour</h1>\n"
                        + " <p>is &amp; was <b>closed</b>&#32;</p></body>"))
                .isEqualTo("<title>Vell</title><body><h1>A</h1><p>B<b>C</b></p></body>");
    }

    @Test
    void whiteSpaceBesideABlockIsLeftOut() throws IOException {
        assertThat(kept("<body>\n<div> <a>one</a> <a>two</a>\n <p>three</p> </div> <span>four</span></body>"))
                .isEqualTo("<body><div><a>A</a> <a>C</a><p>D</p></div><span>E</span></body>");
    }

    @Test
    void whiteSpaceIsKeptWhereItCountsOrMayBringFormattingBack() throws IOException {
        assertThat(kept("<body><pre> <p>one</p></pre><table><tr><td> <p>two</p></td></tr></table></body>"))
                .isEqualTo("<body><pre> <p>B</p></pre><table><tr><td> <p>D</p></td></tr></table></body>");
        assertThat(kept("<body><p><b>one</p> <p>two</b></p> <p>three</p></body>"))
                .isEqualTo("<body><p><b>A</p> <p>C</b></p><p>D</p></body>");
        assertThat(kept("<body><b>one</b> </div> <b>two</b></body>"))
                .isEqualTo("<body><b>A</b> </div> <b>D</b></body>");
        assertThat(kept("<body><i><b>one</i></b> <p>two</p></body>"))
                .isEqualTo("<body><i><b>A</i></b> <p>C</p></body>");
    }

    @Test
    void scriptsInTheHeadAreLeftOut() throws IOException {
        assertThat(kept("<script>a()</script><head> <script>b()</script><style>c {}</style><title>D</title></head>"))
                .isEqualTo("<script></script><head> <title>D</title></head>");
    }

    @Test
    void theParserSeesNoScriptsStylesCommentsAndShapesInTheBody() throws IOException {
        assertThat(kept("<body><!-- a --><p>b<script>c()</script></p><style>p {}</style><script>d()</script></body>"))
                .isEqualTo("<body><p>A<script></script></p></body>");
        assertThat(kept("<body><svg class='icon'> <g><path d='M1'/></g> </svg><svg><text>word</text></svg></body>"))
                .isEqualTo("<body><svg class='icon'></svg><svg><text>A</text></svg></body>");
    }
}
