package org.pullquote.brief.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pullquote.brief.document.Run;

/// The footnotes of a document. Word wants each to be referred to once, so notes that say the same are written again.
final class DocxNotes {
    private final List<Run.Note> notes = new ArrayList<>();
    private final DocxLinks links;

    DocxNotes(DocxLinks links) {
        this.links = links;
    }

    /// The id by which the text refers to the note.
    int add(Run.Note note) {
        notes.add(note);
        return notes.size();
    }

    byte[] write() {
        XmlPart xml =
                new XmlPart().open("w:footnotes", "xmlns:w", DocxWriter.MAIN, "xmlns:r", DocxWriter.RELATIONSHIPS);
        separator(xml, "-1", "separator");
        separator(xml, "0", "continuationSeparator");
        // A note has no notes of its own and nothing leads to it from inside, so it needs neither.
        DocxRuns runs = new DocxRuns(xml, Set.of(), links, new DocxNotes(links));
        Set<String> told = new HashSet<>();
        for (int i = 0; i < notes.size(); i++) {
            xml.open("w:footnote", "w:id", String.valueOf(i + 1)).open("w:p");
            xml.open("w:pPr").empty("w:pStyle", "w:val", "FootnoteText").close();
            xml.open("w:r");
            xml.open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close();
            xml.empty("w:footnoteRef").close();
            runs.write(new Run.Text(" "));
            notes.get(i).once(told).stream()
                    .filter(run -> !(run instanceof Run.Note))
                    .forEach(runs::write);
            xml.close().close();
        }
        return xml.close().bytes();
    }

    private static void separator(XmlPart xml, String id, String kind) {
        xml.open("w:footnote", "w:type", kind, "w:id", id).open("w:p");
        xml.open("w:r").empty("w:" + kind).close();
        xml.close().close();
    }
}
