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
}
