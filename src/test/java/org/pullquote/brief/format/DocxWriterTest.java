package org.pullquote.brief.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class DocxWriterTest {
    private static Map<String, String> parts(Element... elements) throws IOException {
        byte[] bytes = DocxWriter.write(new Document("A <title> & more", "en", List.of(elements)));
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static org.w3c.dom.Document xml(String part)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(part)));
    }

    private static List<String> values(org.w3c.dom.Document xml, String element, String attribute) {
        NodeList found = xml.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((org.w3c.dom.Element) found.item(i)).getAttribute(attribute))
                .toList();
    }

    private static Element paragraph(Run... runs) {
        return new Element.Paragraph(List.of(runs));
    }

    @Test
    void aRemarkBelowAHeadingStaysWithWhatItIntroduces() throws Exception {
        Map<String, String> parts = parts(
                new Element.Heading(2, "Heading"),
                Element.Paragraph.remark("About what follows"),
                paragraph(new Run.Text("What follows")),
                Element.Paragraph.remark("About what went before"));
        assertThat(values(xml(parts.get("word/document.xml")), "w:pStyle", "w:val"))
                .containsExactly("Heading2", "Introduction", "Quiet");
        assertThat(parts.get("word/styles.xml")).containsPattern("w:styleId=\"Introduction\">.{1,120}<w:keepNext/>");
    }

    @Test
    void everyPartIsWellFormedAndHasItsType() throws Exception {
        Map<String, String> parts = parts(
                new Element.Heading(1, "Title"),
                paragraph(
                        new Run.Text("text"), new Run.Note(List.of(new Run.Address("https://example.org/?a=1&b=2")))));
        String types = parts.get("[Content_Types].xml");
        for (String part : parts.keySet()) {
            assertThat(xml(parts.get(part)).getDocumentElement()).as(part).isNotNull();
            if (!part.endsWith(".rels") && !part.startsWith("[")) {
                assertThat(types).contains("PartName=\"/" + part + "\"");
            }
        }
        for (String target : values(xml(parts.get("word/_rels/document.xml.rels")), "Relationship", "Target")) {
            assertThat(parts).containsKey("word/" + target);
        }
    }

    @Test
    void everyTextComesOutAsItWentIn() throws Exception {
        for (String text : NaughtyStrings.all()) {
            Map<String, String> parts = parts(paragraph(
                    new Run.Text(text),
                    new Run.Strong(text),
                    new Run.OnlyHere(text),
                    new Run.Marked(text, "sky", ""),
                    new Run.Code(text)));
            String shown = Characters.contained(text.replaceAll("[\\t\\n\\r]+", " "));
            assertThat(xml(parts.get("word/document.xml")).getDocumentElement().getTextContent())
                    .as(text)
                    .isEqualTo(shown.repeat(5));
        }
    }

    @Test
    void everyStyleThatIsUsedIsThere() throws Exception {
        Map<String, String> parts = parts(
                new Element.Heading(2, "two"),
                new Element.Paragraph(List.of(new Run.Emphasis("e"), new Run.Strong("s")), true),
                new Element.Quotation(List.of(new Run.OnlyHere("o"))),
                new Element.Fields(List.of(new Element.Field("name", "value"))),
                new Element.Bullets(List.of(List.of(new Run.Code("c")))),
                new Element.Table(List.of("head"), List.of(List.of(List.of(new Run.Address("https://example.org"))))),
                new Element.Numbered("¶1", List.of(new Run.Marked("m", "rose", "label")), Optional.of("s1-1")),
                new Element.Preformatted("p", Optional.empty()),
                paragraph(new Run.Text("t"), new Run.Note(List.of(new Run.Text("note")))));
        List<String> defined = values(xml(parts.get("word/styles.xml")), "w:style", "w:styleId");
        for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/footer.xml")) {
            for (String kind : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
                assertThat(defined).as(part).containsAll(values(xml(parts.get(part)), kind, "w:val"));
            }
        }
    }

    @Test
    void aListOfFieldsStaysOnOnePage() throws Exception {
        String body = parts(new Element.Fields(
                        List.of(new Element.Field("By", "Ada Reed"), new Element.Field("Made", "today"))))
                .get("word/document.xml");
        assertThat(values(xml(body), "w:pStyle", "w:val")).containsExactly("FieldKept", "Field");
    }

    @Test
    void headingsAreRealHeadings() throws Exception {
        String body = parts(new Element.Heading(3, "three")).get("word/document.xml");
        assertThat(values(xml(body), "w:pStyle", "w:val")).containsExactly("Heading3");
    }

    @Test
    void everyReferenceHasItsOwnFootnote() throws Exception {
        Run.Note note = new Run.Note(List.of(new Run.Text("where it stands")));
        Map<String, String> parts = parts(paragraph(new Run.Text("a"), note, new Run.Text("b"), note));
        assertThat(values(xml(parts.get("word/document.xml")), "w:footnoteReference", "w:id"))
                .containsExactly("1", "2");
        assertThat(values(xml(parts.get("word/footnotes.xml")), "w:footnote", "w:id"))
                .containsExactly("-1", "0", "1", "2");
    }

    @Test
    void linksInsideLeadToBookmarksThatAreThere() throws Exception {
        Map<String, String> parts = parts(
                paragraph(new Run.Link("[S1 ¶1]", "s1-1"), new Run.Link("[S9 ¶9]", "s9-9")),
                new Element.Numbered("¶1", List.of(new Run.Text("text")), Optional.of("s1-1")));
        org.w3c.dom.Document body = xml(parts.get("word/document.xml"));
        assertThat(values(body, "w:hyperlink", "w:anchor")).containsExactly("s1_1");
        assertThat(values(body, "w:bookmarkStart", "w:name")).containsExactly("s1_1");
        assertThat(body.getDocumentElement().getTextContent()).contains("[S9 ¶9]");
    }

    @Test
    void whatIsWrittenFromRightToLeftSaysSo() throws Exception {
        Map<String, String> parts = parts(
                new Element.Quotation(List.of(new Run.Text("שלום BBC"))), paragraph(new Run.Text("Hello, שלום.")));
        org.w3c.dom.Document body = xml(parts.get("word/document.xml"));
        assertThat(body.getElementsByTagName("w:bidi").getLength()).isEqualTo(1);
        assertThat(values(body, "w:pStyle", "w:val")).containsExactly("QuoteFromRight");
        NodeList runs = body.getElementsByTagName("w:r");
        assertThat(IntStream.range(0, runs.getLength())
                        .mapToObj(i -> (org.w3c.dom.Element) runs.item(i))
                        .map(run -> run.getTextContent()
                                + (run.getElementsByTagName("w:rtl").getLength() == 0 ? "" : "←")))
                .containsExactly("שלום ←", "BBC", "Hello, ", "שלום←", ".");
    }

    @Test
    void noAddressButAWebAddressIsALink() throws Exception {
        Map<String, String> parts =
                parts(paragraph(new Run.Address("file:///etc/passwd"), new Run.Address("https://example.org/a")));
        assertThat(values(xml(parts.get("word/_rels/document.xml.rels")), "Relationship", "TargetMode"))
                .containsOnlyOnce("External");
    }

    @Test
    void theColumnsOfATableFillThePage() throws Exception {
        Map<String, String> parts = parts(new Element.Table(
                List.of("short", "long"),
                List.of(List.of(List.of(new Run.Text("a")), List.of(new Run.Text("many words ".repeat(40)))))));
        int[] widths = values(xml(parts.get("word/document.xml")), "w:gridCol", "w:w").stream()
                .mapToInt(Integer::parseInt)
                .toArray();
        assertThat(widths[1]).isGreaterThan(widths[0] * 3);
        assertThat(IntStream.of(widths).sum()).isBetween(9400, 9412);
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        Document document = new Document("title", "en", List.of(new Element.Heading(1, "title")));
        assertThat(DocxWriter.write(document)).isEqualTo(DocxWriter.write(document));
    }
}
