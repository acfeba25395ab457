package org.pullquote.brief.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Paper;

/// Writes a document as Office Open XML (ECMA-376, transitional) with headings, tables, footnotes, links inside the
/// document and page numbers.
public final class DocxWriter {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// A time that a ZIP file knows, so that the same document gives the same bytes at any time. To the very earliest,
    /// midnight of the first of January, `ZipEntry` adds the same in the zone of the machine.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 1);

    private DocxWriter() {}

    /// The document as the bytes of a `.docx` file.
    public static byte[] write(Document document) {
        return write(document, Paper.A4);
    }

    public static byte[] write(Document document, Paper paper) {
        DocxLinks bodyLinks = new DocxLinks("rIdBody");
        DocxLinks noteLinks = new DocxLinks("rIdNote");
        DocxNotes notes = new DocxNotes(noteLinks);
        byte[] body = new DocxBody(document, paper, bodyLinks, notes).write();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", resource("content-types.xml"));
            put(zip, "_rels/.rels", resource("package-rels.xml"));
            put(zip, "docProps/core.xml", properties(document));
            put(zip, "word/document.xml", body);
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships(
                            List.of("styles", "numbering", "settings", "footnotes", "comments", "footer"), bodyLinks));
            put(zip, "word/styles.xml", resource("styles.xml"));
            put(zip, "word/numbering.xml", resource("numbering.xml"));
            put(zip, "word/settings.xml", resource("settings.xml"));
            put(zip, "word/footnotes.xml", notes.write());
            put(zip, "word/comments.xml", DocxComments.write(document.comments()));
            put(zip, "word/_rels/footnotes.xml.rels", relationships(List.of(), noteLinks));
            put(zip, "word/footer.xml", footer(document));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = DocxWriter.class.getResourceAsStream("docx/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its docx/" + name);
            }
            return file.readAllBytes();
        }
    }

    private static byte[] properties(Document document) {
        return new XmlPart()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:title")
                .text(document.title())
                .close()
                .open("dc:language")
                .text(document.language())
                .close()
                .close()
                .bytes();
    }

    /// @param parts each has a file of its name and a relationship of that type
    private static byte[] relationships(List<String> parts, DocxLinks links) {
        XmlPart xml = new XmlPart().open("Relationships", "xmlns", PACKAGE_RELATIONSHIPS);
        for (String part : parts) {
            xml.empty("Relationship", "Id", id(part), "Type", RELATIONSHIPS + "/" + part, "Target", part + ".xml");
        }
        links.forEach((id, url) -> xml.empty(
                "Relationship",
                "Id",
                id,
                "Type",
                RELATIONSHIPS + "/hyperlink",
                "Target",
                url,
                "TargetMode",
                "External"));
        return xml.close().bytes();
    }

    /// The relationship that leads from the document to one of its parts.
    static String id(String part) {
        return "rId-" + part;
    }

    private static byte[] footer(Document document) {
        XmlPart xml = new XmlPart().open("w:ftr", "xmlns:w", MAIN).open("w:p");
        xml.open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
        text(xml, document.title() + "\u2003");
        field(xml, "PAGE");
        text(xml, " / ");
        field(xml, "NUMPAGES");
        return xml.close().close().bytes();
    }

    private static void text(XmlPart xml, String text) {
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    private static void field(XmlPart xml, String instruction) {
        xml.open("w:fldSimple", "w:instr", instruction);
        text(xml, "1");
        xml.close();
    }
}
