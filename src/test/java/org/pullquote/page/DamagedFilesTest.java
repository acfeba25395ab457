package org.pullquote.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.article.cleaning.Cleaning;

/// What servers, mail programs and bad lines do to files on their way.
class DamagedFilesTest {
    private static final String HELD = "The levee held through the night, the mayor said.";

    @ParameterizedTest
    @ValueSource(strings = {"\u00EF\u00BB\u00BF", "\r\n\r\n", "200 OK\r\n\u0001"})
    void whatStandsBeforeAFileIsNotItsText(String front) throws IOException {
        for (byte[] file : new byte[][] {
            Samples.docx(Samples.word(HELD)),
            Samples.odt("<text:p>" + HELD + "</text:p>"),
            Samples.epub("<p>" + HELD + "</p>", "<p>Two.</p>"),
            Samples.warc("https://ledger.example/", "<p>" + HELD + "</p>"),
            Samples.webArchive("https://ledger.example/", "<p>" + HELD + "</p>"),
            latin("{\\rtf1\\ansi " + HELD + "\\par}")
        }) {
            assertThat(text(joined(latin(front), file))).contains(HELD).doesNotContain("rtf1", "WARC", "mimetype");
        }
    }

    @Test
    void whatLiesBehindAnRtfDocumentIsNotItsText() {
        assertThat(text(latin("{\\rtf1\\ansi " + HELD + "\\par}\0\u0001\u0099\u00E9 junk")))
                .isEqualTo(HELD);
        assertThat(text(latin("{\\rtf1\\ansi One.\\par}} Two.\\par}")))
                .as("braces that do not match")
                .contains("One.", "Two.");
    }

    @Test
    void aDocumentIsReadThoughItsLooksAreBroken() throws IOException {
        String word = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                + Samples.word(HELD) + "</w:body></w:document>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", word);
        parts.put("word/styles.xml", "<w:styles>" + "<w:style/>".repeat(500));
        byte[] zip = Samples.zip(parts);
        int styles = new String(zip, StandardCharsets.ISO_8859_1).indexOf("word/styles.xml");
        Arrays.fill(zip, styles + 20, styles + 40, (byte) 0xFF);
        assertThat(text(zip)).isEqualTo(HELD);
    }

    @Test
    void aDocumentThatLostItsTextIsNotCalledSomethingElse() throws IOException {
        assertThat(Pages.read(new SourceFile(
                        "a.docx", Samples.zip(Map.of("[Content_Types].xml", "<Types/>", "word/styles.xml", "<a/>")))))
                .isInstanceOfSatisfying(
                        PageReading.Damaged.class,
                        damaged -> assertThat(damaged.reason()).isEqualTo("the Word document is not whole"));
        assertThat(Pages.read(new SourceFile(
                        "a.odt", Samples.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")))))
                .isInstanceOfSatisfying(
                        PageReading.Damaged.class,
                        damaged -> assertThat(damaged.reason()).isEqualTo("the OpenDocument text is not whole"));
    }

    @Test
    void anArchiveThatLostItsDirectoryIsReadFromItsParts() throws IOException {
        byte[] docx = Samples.docx(Samples.word(HELD));
        String raw = new String(docx, StandardCharsets.ISO_8859_1);
        assertThat(text(Arrays.copyOf(docx, raw.indexOf("PK\u0001\u0002")))).contains(HELD);
    }

    @Test
    void aPdfThatWasCutOffBeforeItsTextIsNotCalledAScan() throws IOException {
        byte[] pdf = Samples.pdf(HELD, HELD);
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        byte[] cut = Arrays.copyOf(pdf, raw.indexOf("stream\n") + 20);
        assertThat(Pages.read(new SourceFile("a.pdf", cut))).isInstanceOf(PageReading.Damaged.class);
    }

    /// The document lists those who may open it, each by a certificate.
    @ParameterizedTest
    @ValueSource(
            strings = {"/Adobe.PubSec/SubFilter/adbe.pkcs7.s5", "/Adobe.PubSec/SubFilter/adbe.pkcs7.s4", "/EBX_HANDLER"
            })
    void aPdfThatNeedsACertificateIsSaidToBeOne(String handler) {
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
                "<</Filter" + handler + "/V 4/Length 128/StmF/DefaultCryptFilter/StrF/DefaultCryptFilter"
                        + "/CF<</DefaultCryptFilter<</CFM/AESV2/Length 16/Recipients[<3082>]>>>>/Recipients[<3082>]>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.6\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (String object : objects) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(objects.indexOf(object) + 1)
                    .append(" 0 obj")
                    .append(object)
                    .append("\nendobj\n");
        }
        String trailer = "xref\n0 5\n" + places
                + "trailer<</Root 1 0 R/Size 5/Encrypt 4 0 R/ID[<00><00>]>>\nstartxref\n" + pdf.length() + "\n%%EOF\n";
        pdf.append(trailer);
        assertThat(Pages.read(new SourceFile("a.pdf", latin(pdf.toString()))))
                .isEqualTo(new PageReading.Locked(
                        Path.of("a.pdf"), "a PDF document that only holders of certain keys can open"));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] front, byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(front);
        bytes.write(file);
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        PageReading reading = Pages.read(new SourceFile("a", bytes));
        assertThat(reading).isInstanceOf(PageReading.Read.class);
        return Cleaning.clean(((PageReading.Read) reading).page()).text().strip();
    }
}
