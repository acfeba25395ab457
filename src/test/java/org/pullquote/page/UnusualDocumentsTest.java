package org.pullquote.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;

/// Documents as other programs than the usual ones pack them.
class UnusualDocumentsTest {
    private static final String HELD = "The levee held.";
    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void thePartsOfAWordDocumentLieWhereItsRelationshipsSay() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relationships("officeDocument", "/text/story.xml"));
        parts.put("text/story.xml", "<w:document " + W + "><w:body>" + Samples.word(HELD) + "</w:body></w:document>");
        parts.put("text/_rels/story.xml.rels", relationships("footnotes", "../notes/under.xml"));
        parts.put("notes/under.xml", "<w:footnotes " + W + ">" + Samples.word("A note.") + "</w:footnotes>");
        assertThat(text(Samples.zip(parts))).isEqualTo("The levee held.\n\nA note.");
    }

    @Test
    void aWordDocumentThatOnlyWrapsAPageIsThatPage() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document " + W + "><w:body><w:altChunk/></w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", relationships("aFChunk", "/word/page.mht"));
        parts.put(
                "word/page.mht",
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=cut\n\n--cut\n"
                        + "Content-Type: text/html; charset=utf-8\n\n<html><body><p>" + HELD + "</p></body></html>\n"
                        + "--cut--\n");
        assertThat(text(Samples.zip(parts))).isEqualTo(HELD);
    }

    @Test
    void theTableOfADrawingDoublesNothing() throws IOException {
        String drawing = "<w:p><w:r><w:drawing><a:tbl xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>"
                + "<a:tr><a:tc><a:p><a:r><a:t>Level</a:t></a:r></a:p></a:tc></a:tr></a:tbl></w:drawing></w:r></w:p>";
        assertThat(text(Samples.docx(Samples.word(HELD) + drawing.repeat(40))))
                .startsWith(HELD + "\n\nLevel")
                .hasSizeLessThan(400);
    }

    @Test
    void cellsThatNothingBeganEndNothing() throws IOException {
        String cell = "<w:rPr><w:tr><w:tc></w:tc></w:tr></w:rPr>";
        assertThat(text(Samples.docx(Samples.word(HELD) + cell.repeat(40))))
                .startsWith(HELD)
                .hasSizeLessThan(60);
    }

    @Test
    void anOpenDocumentTextInOneXmlFileIsReadAsTheOther() {
        String names = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
                + "xmlns:dc='http://purl.org/dc/elements/1.1/' "
                + "xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0' ";
        String flat = "<?xml version='1.0' encoding='UTF-8'?>\n<office:document " + names
                + "office:mimetype='application/vnd.oasis.opendocument.text'>"
                + "<office:meta><meta:initial-creator>Ada Reed</meta:initial-creator></office:meta><office:body>"
                + "<office:text><text:h>Levee</text:h><text:p>" + HELD
                + "<office:annotation><dc:creator>Bo</dc:creator>"
                + "<text:p>Check.</text:p></office:annotation></text:p></office:text></office:body></office:document>";
        Article article = read(bytes(flat));
        assertThat(article.format()).isEqualTo(PageFormat.ODT);
        assertThat(article.text()).endsWith(HELD).doesNotContain("<", "Check");
        assertThat(article.metadata().authors()).containsExactly("Ada Reed");
        assertThat(Pages.read(
                        new SourceFile("a", bytes(flat.replace("opendocument.text'>", "opendocument.graphics'>")))))
                .isInstanceOf(PageReading.UnknownFormat.class);
    }

    @Test
    void anArchiveIsReadThoughOneOfItsFilesIsBroken() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("first.txt", bytes("This one is broken, and long enough to be packed, packed, packed."));
        files.put("second.txt", bytes(HELD));
        byte[] zip = Samples.zipOfBytes(files);
        int first = new String(zip, StandardCharsets.ISO_8859_1).indexOf("first.txt") + "first.txt".length();
        Arrays.fill(zip, first, first + 8, (byte) 0xFF);
        assertThat(text(zip)).isEqualTo(HELD);
    }

    private static String relationships(String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='a' Type='" + TYPES + type + "' Target='" + target + "'/></Relationships>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return read(bytes).text().strip();
    }

    private static Article read(byte[] bytes) {
        PageReading reading = Pages.read(new SourceFile("a", bytes));
        assertThat(reading).isInstanceOf(PageReading.Read.class);
        return Cleaning.clean(((PageReading.Read) reading).page());
    }
}
