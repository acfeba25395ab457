package org.pullquote.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// Small files of many formats, made by the tests themselves.
public final class Samples {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Samples() {}

    public static byte[] zip(Map<String, String> entries) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        entries.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipOfBytes(files);
    }

    public static byte[] zipOfBytes(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    /// @param body what stands within `w:body`
    public static byte[] docx(String body) throws IOException {
        return zip(Map.of(
                "[Content_Types].xml", "<Types/>",
                "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>",
                "word/header1.xml", "<w:hdr " + W + "><w:p><w:r><w:t>Draft</w:t></w:r></w:p></w:hdr>",
                "word/footnotes.xml",
                        "<w:footnotes " + W + "><w:footnote w:id='2'><w:p><w:r><w:t>A note.</w:t></w:r></w:p>"
                                + "</w:footnote></w:footnotes>",
                "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:dcterms='t'>"
                                + "<dc:creator>Ada Reed</dc:creator>"
                                + "<dcterms:created>2024-03-02T10:00:00Z</dcterms:created></cp:coreProperties>"));
    }

    public static String word(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    /// @param text what stands within `office:text`
    public static byte[] odt(String text) throws IOException {
        return zip(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b'><office:body><office:text>"
                        + text + "</office:text></office:body></office:document-content>"));
    }

    public static byte[] epub(String first, String second) throws IOException {
        return zip(Map.of(
                "mimetype", "application/epub+zip",
                "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>",
                "OPS/book.opf",
                        "<package><metadata><dc:title>The Levee</dc:title><dc:creator>Ada Reed</dc:creator>"
                                + "<dc:language>en</dc:language></metadata><manifest>"
                                + "<item id='b' href='text/two.xhtml' media-type='application/xhtml+xml'/>"
                                + "<item id='a' href='text/one%20a.xhtml' media-type='application/xhtml+xml'/>"
                                + "</manifest><spine><itemref idref='a'/><itemref idref='b'/></spine></package>",
                "OPS/text/one a.xhtml",
                        "<?xml version='1.0'?><html><head><title/></head><body>" + first + "</body></html>",
                "OPS/text/two.xhtml", "<html><body>" + second + "</body></html>"));
    }

    public static byte[] warc(String address, String html) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        int length = http.getBytes(StandardCharsets.UTF_8).length;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-03-02T10:00:00Z\r\nWARC-Target-URI: " + address
                        + "\r\nContent-Type: application/http\r\nContent-Length: " + length + "\r\n\r\n" + http
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// A web archive as Safari saves it: a binary property list with the page, a picture and a page in a frame.
    public static byte[] webArchive(String address, String html) {
        List<byte[]> objects = List.of(
                new byte[] {(byte) 0xD2, 1, 10, 2, 11},
                plistText("WebMainResource"),
                new byte[] {(byte) 0xD4, 3, 4, 5, 6, 7, 8, 9, 12},
                plistText("WebResourceURL"),
                plistText("WebResourceData"),
                plistText("WebResourceTextEncodingName"),
                plistText("WebResourceMIMEType"),
                plistText(address),
                plistObject(0x4, html.getBytes(StandardCharsets.UTF_8), 1),
                plistText("UTF-8"),
                plistText("WebSubresources"),
                new byte[] {(byte) 0xA1, 2},
                plistObject(0x6, "text/html".getBytes(StandardCharsets.UTF_16BE), 2));
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        list.writeBytes("bplist00".getBytes(StandardCharsets.US_ASCII));
        ByteBuffer places = ByteBuffer.allocate(2 * objects.size());
        for (byte[] object : objects) {
            places.putShort((short) list.size());
            list.writeBytes(object);
        }
        int table = list.size();
        list.writeBytes(places.array());
        list.writeBytes(ByteBuffer.allocate(32)
                .put(6, (byte) 2)
                .put(7, (byte) 1)
                .putLong(8, objects.size())
                .putLong(24, table)
                .array());
        return list.toByteArray();
    }

    private static byte[] plistText(String text) {
        return plistObject(0x5, text.getBytes(StandardCharsets.US_ASCII), 1);
    }

    /// @param unit bytes in each of what its length counts
    private static byte[] plistObject(int kind, byte[] content, int unit) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) (kind << 4 | 0xF))
                .put((byte) 0x11)
                .putShort((short) (content.length / unit))
                .put(content)
                .array();
    }

    /// A PDF with a page for each text, a line of type for each line of it.
    public static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String page : pages) {
                write(document, page);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// A PDF that opens an address by itself, shows a picture from there and has a link to it.
    public static byte[] pdfWith(String page, String address) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            write(document, page);
            PDActionURI open = new PDActionURI();
            open.setURI(address);
            document.getDocumentCatalog().setOpenAction(open);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(open);
            document.getPage(0).getAnnotations().add(link);
            COSDictionary elsewhere = new COSDictionary();
            elsewhere.setName(COSName.FS, "URL");
            elsewhere.setString(COSName.F, address);
            COSStream picture = document.getDocument().createCOSStream();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setItem(COSName.F, elsewhere);
            document.getPage(0)
                    .getResources()
                    .put(COSName.getPDFName("Im1"), new PDImageXObject(new PDStream(picture), null));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// A PDF that nobody can read without the password.
    public static byte[] lockedPdf(String page) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            write(document, page);
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            int y = 740;
            for (String line : text.lines().toList()) {
                boolean head = line.startsWith("# ");
                String words = head ? line.substring(2) : line;
                int column = words.startsWith("| ") ? 320 : 72;
                y = words.startsWith("^") ? 740 : y;
                String shown = words.replaceFirst("^(?:\\| |\\^)", "");
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), head ? 20 : 10);
                content.newLineAtOffset(words.startsWith("^| ") ? 320 : column, y);
                content.showText(shown.replaceFirst("^\\| ", ""));
                content.endText();
                y -= head ? 36 : line.isBlank() ? 22 : 12;
            }
        }
    }
}
