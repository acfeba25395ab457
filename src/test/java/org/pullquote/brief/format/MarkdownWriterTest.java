package org.pullquote.brief.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;

class MarkdownWriterTest {
    private static final List<FootnotesExtension> FOOTNOTES = List.of((FootnotesExtension) FootnotesExtension.create());
    private static final Parser READER = Parser.builder().extensions(FOOTNOTES).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(FOOTNOTES).build();

    private static String markdown(Element... elements) {
        return MarkdownWriter.write(new Document("title", "en", List.of(elements)));
    }

    private static Element paragraph(Run... runs) {
        return new Element.Paragraph(List.of(runs));
    }

    /// What a format keeps of a text in a running line: blanks folded, and U+FFFD for what no document can hold.
    private static String folded(String text) {
        return Characters.printable(text).replaceAll("\\s+", " ").strip();
    }

    /// The text below a node, if there is nothing but text.
    private static String onlyText(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            assertThat(node).isInstanceOfAny(Text.class, SoftLineBreak.class);
            text.append(node instanceof Text found ? found.getLiteral() : " ");
        }
        return text.toString();
    }

    @Test
    void noTextTurnsIntoMarkup() {
        NaughtyStrings.all().forEach(text -> assertNoTextTurnsIntoMarkup(text));
    }

    private static void assertNoTextTurnsIntoMarkup(String text) {
        Node document = READER.parse(markdown(paragraph(new Run.Text(text))));
        if (folded(text).isEmpty()) {
            assertThat(document.getFirstChild()).isNull();
            return;
        }
        assertThat(document.getFirstChild()).isInstanceOf(Paragraph.class);
        assertThat(document.getFirstChild()).isSameAs(document.getLastChild());
        assertThat(onlyText(document.getFirstChild()).strip()).isEqualTo(Characters.contained(folded(text)));
    }

    @Test
    void noTextLeavesAListATableANoteOrAMark() {
        NaughtyStrings.all().forEach(text -> assertNoTextLeavesAListATableANoteOrAMark(text));
    }

    private static void assertNoTextLeavesAListATableANoteOrAMark(String text) {
        Run run = new Run.Text(text);
        String html = HTML.render(READER.parse(markdown(
                new Element.Bullets(List.of(List.of(run))),
                new Element.Fields(List.of(new Element.Field("name", List.of(run)))),
                new Element.Table(List.of("a", "b"), List.of(List.of(List.of(run), List.of(run)))),
                new Element.Quotation(List.of(new Run.OnlyHere(text), new Run.Text("."))),
                new Element.Numbered("¶1", List.of(new Run.Marked(text, "sky", text)), Optional.of("s1-1")),
                paragraph(
                        new Run.Text("x"), new Run.Note(List.of(run, new Run.Strong(text), new Run.Emphasis(text)))))));
        assertThat(html.replace("<a id=\"s1-1\"></a>", ""))
                .doesNotContain(
                        "<script",
                        "<img",
                        "<h1",
                        "<h2",
                        "<hr",
                        "<pre",
                        "<code",
                        "<ol>\n<li>one",
                        "onerror=alert(1)>\n",
                        "href=\"http");
        assertThat(html.split("<blockquote>", -1)).hasSize(2);
    }

    @Test
    void codeHoldsAnything() {
        for (String text : NaughtyStrings.all()) {
            String plain = Characters.printable(text).replace('\n', ' ');
            if (plain.isBlank()) {
                continue;
            }
            Node line = READER.parse(markdown(paragraph(new Run.Code(text)))).getFirstChild();
            assertThat(line.getFirstChild()).isInstanceOf(Code.class);
            assertThat(((Code) line.getFirstChild()).getLiteral().strip()).isEqualTo(plain.strip());
        }
    }

    @Test
    void preformattedTextHoldsAnything() {
        for (String text : NaughtyStrings.all()) {
            Node block = READER.parse(markdown(new Element.Preformatted(text, Optional.empty())))
                    .getFirstChild();
            assertThat(block).isInstanceOf(FencedCodeBlock.class);
            assertThat(((FencedCodeBlock) block).getLiteral()).isEqualTo(Characters.printable(text) + "\n");
            assertThat(block.getNext()).isNull();
        }
    }

    @Test
    void wordsAreSetOffEvenNextToMarks() {
        String markdown = markdown(paragraph(new Run.Text("x("), new Run.OnlyHere("(not here), "), new Run.Text("y")));
        assertThat(HTML.render(READER.parse(markdown))).isEqualTo("<p>x((<strong>not here</strong>), y</p>\n");
    }

    @Test
    void aNoteIsWrittenOnceHoweverOftenItIsReferredTo() {
        Run.Note note = new Run.Note(List.of(new Run.Text("where it stands")));
        String markdown = markdown(paragraph(new Run.Text("a"), note), paragraph(new Run.Text("b"), note));
        assertThat(markdown).isEqualTo("a[^1]\n\nb[^1]\n\n[^1]: where it stands\n");
    }

    @Test
    void aLinkWithoutItsPlaceIsText() {
        Run link = new Run.Link("[S1 ¶2]", "s1-2");
        assertThat(markdown(paragraph(link))).isEqualTo("\\[S1 ¶2\\]\n");
        assertThat(markdown(
                        paragraph(link),
                        new Element.Numbered("¶2", List.of(new Run.Text("text")), Optional.of("s1-2"))))
                .isEqualTo("[\\[S1 ¶2\\]](#s1-2)\n\n<a id=\"s1-2\"></a>**¶2** text\n");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(markdown(paragraph(new Run.Address("https://example.org/a_b*c"))))
                .isEqualTo("<https://example.org/a_b*c>\n");
        assertThat(markdown(paragraph(new Run.Address("javascript:alert(1)")))).isEqualTo("javascript:alert(1)\n");
        assertThat(markdown(paragraph(new Run.Address("https://example.org/> <b>"))))
                .isEqualTo("https\\://example.org/\\> \\<b\\>\n");
    }
}
