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
    private static final DocxStyles NO_LOOKS = DocxStyles.of(Optional.empty());

    private DocxReader() {}

    /// Whether the archive is a Word document.
    public static boolean recognises(Zip zip) {
        return DocxParts.main(zip).isPresent();
    }

    /// The page that a document without words of its own wraps (ECMA-376, part 1, 17.17.2), as programs make it that
    /// turn a web page into a Word document.
    public static Optional<byte[]> wrapped(Zip zip) throws UnreadableException {
        Optional<String> main = DocxParts.main(zip);
        Optional<String> chunk = main.isPresent() ? new DocxParts(zip, main.get()).only("aFChunk") : Optional.empty();
        return chunk.isPresent() && read(zip.find(main.get()), NO_LOOKS).isEmpty()
                ? zip.find(chunk.get())
                : Optional.empty();
    }

    public static Document read(Zip zip) throws UnreadableException {
        String main =
                DocxParts.main(zip).orElseThrow(() -> UnreadableException.damaged("the document in it is missing"));
        DocxParts parts = new DocxParts(zip, main);
        Optional<String> looks = parts.only("styles");
        DocxStyles styles = DocxStyles.of(looks.isPresent() ? zip.findIfWhole(looks.get()) : Optional.empty());
        List<Passage> passages = new ArrayList<>(beside(zip, parts.all("header"), styles));
        passages.addAll(read(zip.find(main), styles));
        for (String kind : List.of("footnotes", "endnotes")) {
            Optional<String> notes = parts.only(kind);
            if (notes.isPresent()) {
                passages.addAll(read(zip.find(notes.get()), styles));
            }
        }
        passages.addAll(beside(zip, parts.all("footer"), styles));
        for (String comments : parts.all("comments")) {
            read(zip.findIfWhole(comments), styles)
                    .forEach(comment -> passages.add(comment.withStanding(Passage.Standing.HIDDEN)));
        }
        Statement said = CoreProperties.of(zip.findIfWhole("docProps/core.xml"));
        return new Document(Titles.from(said, passages), passages);
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
    private static List<Passage> beside(Zip zip, List<String> parts, DocxStyles styles) throws UnreadableException {
        List<Passage> found = new ArrayList<>();
        for (String name : parts) {
            for (Passage passage : read(zip.findIfWhole(name), styles)) {
                Passage standing = passage.withStanding(Passage.Standing.RUNNING_HEAD);
                if (!found.contains(standing)) {
                    found.add(standing);
                }
            }
        }
        return found;
    }
}
