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
import java.util.zip.ZipException;
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
    /// What is kept of it: the project and its texts. More than articles have; a file that unpacks to more is a trap.
    private static final int MOST_BYTES = 128 << 20;

    /// What is looked past, such as pictures and recordings.
    private static final long MOST_PASSED = 1L << 30;

    private static final int MOST_FILES = 20_000;

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
                    .filter(file -> file.getKey().endsWith(".qde"))
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
            checkSize(project);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
            // No document type: a file from elsewhere must not make the parser read others.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Element root = builder.parse(new ByteArrayInputStream(project)).getDocumentElement();
            CodeBook codeBook = codes(project);
            QdaParsing parsing = new QdaParsing(codeBook, files, now);
            List<Incoming> annotations = parsing.annotations(root);
            Budget.check(annotations);
            return new Reading.Read<>(new Project(codeBook, annotations, parsing.links(root), parsing.pageNotes(root)));
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

    /// As a tree, each element takes many times its bytes.
    private static void checkSize(byte[] project) throws MalformedException {
        int elements = 0;
        for (byte one : project) {
            elements += one == '<' ? 1 : 0;
        }
        if (project.length > ExchangeFile.LARGEST || elements > 2 * Budget.ELEMENTS) {
            throw new MalformedException(QdaProject.PROJECT, "it is larger than is read; part the project");
        }
    }

    private static Map<String, byte[]> unpack(byte[] qdpx) throws IOException, MalformedException {
        Map<String, byte[]> files = new HashMap<>();
        int left = MOST_BYTES;
        long passed = 0;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(qdpx), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".qde") || name.endsWith(".txt")) {
                    byte[] bytes = zip.readNBytes(left + 1);
                    left -= bytes.length;
                    files.putIfAbsent(name.substring(name.lastIndexOf('/') + 1), bytes);
                } else {
                    passed += passOver(zip, MOST_PASSED - passed);
                }
                if (left < 0 || passed >= MOST_PASSED || ++count > MOST_FILES) {
                    throw new MalformedException(entry.getName(), "the project unpacks to more than is read");
                }
            }
        } catch (IllegalArgumentException notUtf8) {
            throw new ZipException("A name in it is no text");
        }
        if (count == 0) {
            throw new MalformedException("file", "it is no ZIP archive, or an empty one");
        }
        return files;
    }

    private static long passOver(ZipInputStream zip, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long passed = 0;
        for (int read = zip.read(buffer); read >= 0 && passed < most; read = zip.read(buffer)) {
            passed += read;
        }
        return passed;
    }
}
