package org.pullquote.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.page.archive.Zip;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;

/// Reads a Word document (Office Open XML, ECMA-376, part 1).
///
/// Kept is what a reader sees: paragraphs, headings by their styles, lists, tables, text boxes, foot- and endnotes,
/// insertions but not deletions. Headers, footers and comments are there but stand beside the text.
public final class DocxReader {
    private static final String MAIN = "word/document.xml";

    private DocxReader() {}

    /// Whether the archive is a Word document.
    public static boolean recognises(Zip zip) {
        return main(zip).isPresent();
    }

    public static Document read(Zip zip) throws UnreadableException {
        String main = main(zip).orElseThrow(() -> UnreadableException.damaged("the document in it is missing"));
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        DocxStyles styles = DocxStyles.of(zip.findIfWhole(folder + "styles.xml"));
        List<Passage> passages = new ArrayList<>(beside(zip, folder, styles, "header"));
        passages.addAll(part(zip, main, styles));
        for (String notes : List.of("footnotes.xml", "endnotes.xml")) {
            passages.addAll(part(zip, folder + notes, styles));
        }
        passages.addAll(beside(zip, folder, styles, "footer"));
        read(zip.findIfWhole(folder + "comments.xml"), styles)
                .forEach(comment -> passages.add(comment.withStanding(Passage.Standing.HIDDEN)));
        Statement said = CoreProperties.of(zip.findIfWhole("docProps/core.xml"));
        return new Document(Titles.from(said, passages), passages);
    }

    private static Optional<String> main(Zip zip) {
        if (zip.has(MAIN)) {
            return Optional.of(MAIN);
        }
        return zip.names().stream()
                .filter(name -> name.matches("(?i)(?:word/)?document\\d*\\.xml"))
                .findFirst();
    }

    private static List<Passage> part(Zip zip, String name, DocxStyles styles) throws UnreadableException {
        return read(zip.find(name), styles);
    }

    private static List<Passage> read(Optional<byte[]> xml, DocxStyles styles) throws UnreadableException {
        if (xml.isEmpty()) {
            return List.of();
        }
        DocxText text = new DocxText(styles);
        Xml.read(xml.get(), text);
        return text.passages();
    }

    /// What is printed over or under each page, each once.
    private static List<Passage> beside(Zip zip, String folder, DocxStyles styles, String kind)
            throws UnreadableException {
        List<Passage> found = new ArrayList<>();
        for (String name : zip.names()) {
            if (name.startsWith(folder + kind) && name.endsWith(".xml")) {
                for (Passage passage : read(zip.findIfWhole(name), styles)) {
                    Passage standing = passage.withStanding(Passage.Standing.RUNNING_HEAD);
                    if (!found.contains(standing)) {
                        found.add(standing);
                    }
                }
            }
        }
        return found;
    }
}
