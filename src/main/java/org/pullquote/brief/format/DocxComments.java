package org.pullquote.brief.format;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pullquote.brief.document.Comment;

/// The comments of a document, in the part where Word looks for them.
final class DocxComments {
    private DocxComments() {}

    static byte[] write(List<Comment> comments) {
        XmlPart xml = new XmlPart().open("w:comments", "xmlns:w", DocxWriter.MAIN);
        comments.forEach(comment -> write(xml, comment));
        return xml.close().bytes();
    }

    private static void write(XmlPart xml, Comment comment) {
        xml.open(
                "w:comment",
                "w:id",
                String.valueOf(comment.number()),
                "w:author",
                comment.author(),
                "w:date",
                DateTimeFormatter.ISO_INSTANT.format(comment.made().truncatedTo(ChronoUnit.SECONDS)),
                "w:initials",
                comment.initials());
        boolean first = true;
        for (String paragraph : comment.paragraphs()) {
            xml.open("w:p")
                    .open("w:pPr")
                    .empty("w:pStyle", "w:val", "CommentText")
                    .close();
            if (first) {
                xml.open("w:r")
                        .open("w:rPr")
                        .empty("w:rStyle", "w:val", "CommentReference")
                        .close();
                xml.empty("w:annotationRef").close();
            }
            lines(xml, paragraph);
            xml.close();
            first = false;
        }
        xml.close();
    }

    private static void lines(XmlPart xml, String paragraph) {
        xml.open("w:r");
        boolean first = true;
        for (String line : paragraph.split("\r\n|\n|\r", -1)) {
            if (!first) {
                xml.empty("w:br");
            }
            xml.open("w:t", "xml:space", "preserve")
                    .text(line.replace('\t', ' '))
                    .close();
            first = false;
        }
        xml.close();
    }
}
