package org.pullquote.annotation.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Link;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads a REFI-QDA project (`.qdpx`), written by us or by others: the selections in its texts, and as annotations
/// without a place those in pictures, recordings and PDF pages, so that nothing is dropped without a word.
public final class QdaReader {
    /// More than a project of articles has; a file that unpacks to more is a trap.
    private static final int MOST_BYTES = 256 << 20;

    private QdaReader() {}

    /// @param codeBook the project's codes as tags
    /// @param links those between selections
    /// @param notes those on whole sources and on sets of them
    public record Project(CodeBook codeBook, List<Incoming> annotations, List<Link> links, List<PageNote> notes) {
        public Project {
            annotations = List.copyOf(annotations);
            links = List.copyOf(links);
            notes = List.copyOf(notes);
        }
    }

    /// @param now when those annotations are said to be made that do not say so
    public static Reading<Project> read(byte[] qdpx, Instant now) {
        try {
            Map<String, byte[]> files = unpack(qdpx);
            byte[] project = files.entrySet().stream()
                    .filter(file -> file.getKey().toLowerCase(Locale.ROOT).endsWith(".qde"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new MalformedException(QdaProject.PROJECT, "there is no such file in it"));
            return read(project, files, now);
        } catch (IOException broken) {
            return new Reading.Malformed<>("file", "it is no ZIP archive, or a broken one");
        } catch (MalformedException wrong) {
            return wrong.asReading();
        }
    }

    private static Reading<Project> read(byte[] project, Map<String, byte[]> files, Instant now)
            throws MalformedException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
            // No document type: a file from elsewhere must not make the parser read others.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Element root = builder.parse(new ByteArrayInputStream(project)).getDocumentElement();
            CodeBook codeBook = codes(project);
            QdaParsing parsing = new QdaParsing(codeBook, files, now);
            return new Reading.Read<>(
                    new Project(codeBook, parsing.annotations(root), parsing.links(root), parsing.pageNotes(root)));
        } catch (SAXParseException broken) {
            return new Reading.Malformed<>(
                    QdaProject.PROJECT + ", line " + broken.getLineNumber(), String.valueOf(broken.getMessage()));
        } catch (SAXException | IOException broken) {
            return new Reading.Malformed<>(QdaProject.PROJECT, String.valueOf(broken.getMessage()));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("This Java reads no XML", impossible);
        }
    }

    /// The codes; none where the project has no code book.
    private static CodeBook codes(byte[] project) {
        return switch (CodeBookQdc.read(new String(project, StandardCharsets.UTF_8))) {
            case Reading.Read<CodeBook>(CodeBook codes) -> codes;
            case Reading.Malformed<CodeBook> _ -> new CodeBook(List.of());
        };
    }

    private static Map<String, byte[]> unpack(byte[] qdpx) throws IOException, MalformedException {
        Map<String, byte[]> files = new HashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(qdpx), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw new MalformedException(entry.getName(), "the project unpacks to more than is read");
                }
                files.put(entry.getName(), bytes);
            }
        }
        if (files.isEmpty()) {
            throw new MalformedException("file", "it is no ZIP archive, or an empty one");
        }
        return files;
    }
}
