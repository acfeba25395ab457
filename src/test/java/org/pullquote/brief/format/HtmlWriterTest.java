package org.pullquote.brief.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.pullquote.brief.document.Run;

class HtmlWriterTest {
    private static Document page(org.pullquote.brief.document.Element... elements) {
        return Jsoup.parse(HtmlWriter.write(
                new org.pullquote.brief.document.Document("A <title> & more", "en", List.of(elements))));
    }

    private static org.pullquote.brief.document.Element paragraph(Run... runs) {
        return new org.pullquote.brief.document.Element.Paragraph(List.of(runs));
    }

    @Test
    void everyTextComesOutAsItWentIn() {
        NaughtyStrings.all().forEach(text -> assertEveryTextComesOutAsItWentIn(text));
    }

    private static void assertEveryTextComesOutAsItWentIn(String text) {
        Document page = page(paragraph(
                new Run.Text(text),
                new Run.Strong(text),
                new Run.OnlyHere(text),
                new Run.Marked(text, "sky", ""),
                new Run.Code(text),
                new Run.Link(text, "nowhere"),
                new Run.Address(text)));
        String shown = Characters.printable(text);
        assertThat(page.select("main > p").first().wholeText()).isEqualTo(shown.repeat(7));
        assertThat(page.select("script, img, iframe, [onerror], [onmouseover], [onfocus], [style]"))
                .isEmpty();
        assertThat(page.select("main > *")).hasSize(1);
    }

    @Test
    void thePageNeedsNothingFromOutside() {
        Document page = page(paragraph(new Run.Address("https://example.org/a")));
        assertThat(page.select("script, link, img, iframe, object, embed, video, audio, source, [src]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        assertThat(page.select("a[href=https://example.org/a]")).hasSize(1);
    }

    @Test
    void noAddressRunsAnything() {
        Document page = page(paragraph(new Run.Address("javascript:alert(1)"), new Run.Address("data:text/html,x")));
        assertThat(page.select("a")).isEmpty();
    }

    @Test
    void everyLinkInsideHasItsPlaceAndEveryIdIsThereOnce() {
        Run.Note note = new Run.Note(List.of(new Run.Text("note")));
        Document page = page(
                paragraph(new Run.Link("[S1 ¶1]", "s1-1"), note, new Run.Link("[S9 ¶9]", "s9-9"), note),
                new org.pullquote.brief.document.Element.Numbered(
                        "¶1", List.of(new Run.Text("text")), Optional.of("s1-1")));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        assertThat(page.select("a[href=#s1-1]")).hasSize(1);
        assertThat(page.select("a[href=#note-1]")).hasSize(2);
        assertThat(page.body().text()).contains("[S9 ¶9]");
    }

    @Test
    void theTitleIsEscaped() {
        assertThat(page().title()).isEqualTo("A <title> & more");
    }

    @Test
    void textThatTurnsRoundIsIsolated() {
        assertThat(page(paragraph(new Run.Text("\u202Eevil"))).select("bdi")).hasSize(1);
        assertThat(page(paragraph(new Run.Text("plain"))).select("bdi")).isEmpty();
    }

    @Test
    void whatIsWrittenFromRightToLeftBeginsAtTheRight() {
        Document page = page(paragraph(new Run.Text("שלום BBC")), paragraph(new Run.Text("Hello, שלום.")));
        assertThat(page.select("main > p").eachAttr("dir")).containsExactly("rtl");
        assertThat(page.select("p[dir]").text()).isEqualTo("שלום BBC");
    }
}
