package org.pullquote.brief.format;

import java.util.Set;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.document.Tint;
import org.pullquote.text.Direction;

/// Writes runs into a part of a document. What a run looks like is said by character styles; only the colour of a mark
/// stands beside its text.
final class DocxRuns {
    private final XmlPart xml;
    private final Set<String> anchors;
    private final DocxLinks links;
    private final DocxNotes notes;
    private boolean rightToLeft;

    DocxRuns(XmlPart xml, Set<String> anchors, DocxLinks links, DocxNotes notes) {
        this.xml = xml;
        this.anchors = anchors;
        this.links = links;
        this.notes = notes;
    }

    /// Whether the paragraph whose runs follow begins at the right.
    void in(boolean paragraphRightToLeft) {
        rightToLeft = paragraphRightToLeft;
    }

    void write(Run run) {
        switch (run) {
            case Run.Text text -> text(text.text(), "");
            case Run.Strong strong -> text(strong.text(), "Strong");
            case Run.Emphasis emphasis -> text(emphasis.text(), "Emphasis");
            case Run.OnlyHere only -> text(only.text(), "OnlyHere");
            case Run.Marked marked -> marked(marked);
            case Run.Code code -> text(code.text(), "Code");
            case Run.Link link -> link(link);
            case Run.Address address -> address(address);
            case Run.Note note -> {
                xml.open("w:r");
                style("FootnoteReference");
                xml.empty("w:footnoteReference", "w:id", String.valueOf(notes.add(note)))
                        .close();
            }
            case Run.LineBreak _ -> xml.open("w:r").empty("w:br").close();
            case Run.CommentEdge edge -> edge(edge);
        }
    }

    /// The name of the bookmark for an anchor; bookmarks have no hyphens.
    static String bookmark(String anchor) {
        return anchor.replace('-', '_');
    }

    private void text(String text, String style) {
        text(text, style, "");
    }

    /// A run of text, or one for each stretch of it that runs in one direction; blanks are folded, as in a running
    /// line.
    ///
    /// @param fill what it is shaded with, as `FAF59E`; empty if it is not
    private void text(String text, String style, String fill) {
        String folded = Characters.contained(text).replaceAll("[\\t\\n\\r]+", " ");
        for (Direction.Stretch stretch : Direction.stretches(folded, rightToLeft)) {
            xml.open("w:r");
            if (!style.isEmpty() || stretch.turned()) {
                xml.open("w:rPr");
                if (!style.isEmpty()) {
                    xml.empty("w:rStyle", "w:val", style);
                }
                if (!fill.isEmpty()) {
                    xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
                }
                if (stretch.turned()) {
                    xml.empty("w:rtl");
                }
                xml.close();
            }
            xml.open("w:t", "xml:space", "preserve").text(stretch.text()).close();
            xml.close();
        }
    }

    private void style(String style) {
        if (!style.isEmpty()) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
        }
    }

    private void marked(Run.Marked marked) {
        text(marked.text(), "Marked", Tint.of(marked.hue()).fillInHex());
        if (!marked.label().isEmpty()) {
            text(" [" + marked.label() + "]", "TagName");
        }
    }

    private void edge(Run.CommentEdge edge) {
        String id = String.valueOf(edge.comment().number());
        if (edge.begins()) {
            xml.empty("w:commentRangeStart", "w:id", id);
            return;
        }
        xml.empty("w:commentRangeEnd", "w:id", id).open("w:r");
        style("CommentReference");
        xml.empty("w:commentReference", "w:id", id).close();
    }

    private void link(Run.Link link) {
        if (!anchors.contains(link.anchor())) {
            text(link.text(), "");
            return;
        }
        xml.open("w:hyperlink", "w:anchor", bookmark(link.anchor()), "w:history", "1");
        // A citation is not broken over two lines.
        text(link.text().replace(' ', '\u00A0'), "Hyperlink");
        xml.close();
    }

    private void address(Run.Address address) {
        if (!address.isWeb()) {
            text(address.url(), "");
            return;
        }
        xml.open("w:hyperlink", "r:id", links.id(address.url()), "w:history", "1");
        text(address.url(), "Hyperlink");
        xml.close();
    }
}
