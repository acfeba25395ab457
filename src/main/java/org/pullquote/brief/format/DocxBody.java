package org.pullquote.brief.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pullquote.brief.document.ColumnShares;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.document.Run;
import org.pullquote.text.Direction;

/// The text of a document in WordprocessingML.
final class DocxBody {
    private static final String QUOTE = "Quote";
    private static final int MOST_TOGETHER = 16;

    /// In twentieths of a point.
    private static final int MARGIN = 1247;

    private final Document document;
    private final Paper paper;
    private final XmlPart xml = new XmlPart();
    private final DocxRuns runs;
    private int bookmarks;

    DocxBody(Document document, Paper paper, DocxLinks links, DocxNotes notes) {
        this.document = document;
        this.paper = paper;
        this.runs = new DocxRuns(xml, document.anchors(), links, notes);
    }

    byte[] write() {
        xml.open("w:document", "xmlns:w", DocxWriter.MAIN, "xmlns:r", DocxWriter.RELATIONSHIPS)
                .open("w:body");
        List<Element> elements = document.elements();
        for (int i = 0; i < elements.size(); i++) {
            element(elements.get(i), document.isIntroduction(i));
        }
        section();
        return xml.close().close().bytes();
    }

    private void element(Element element, boolean introduces) {
        switch (element) {
            case Element.Heading heading -> paragraph("Heading" + heading.level(), heading.anchor(), heading.runs());
            case Element.Paragraph paragraph ->
                paragraph(
                        introduces ? "Introduction" : paragraph.quiet() ? "Quiet" : "",
                        Optional.empty(),
                        paragraph.runs());
            case Element.Quotation quotation -> paragraph(QUOTE, Optional.empty(), quotation.runs());
            case Element.Fields fields -> fields(fields.fields());
            case Element.Bullets bullets ->
                bullets.items().forEach(item -> paragraph("ListBullet", Optional.empty(), item));
            case Element.Table table -> table(table);
            case Element.Numbered numbered -> numbered(numbered);
            case Element.Preformatted text -> preformatted(text);
        }
    }

    private void paragraph(String style, Optional<String> anchor, List<Run> content) {
        boolean rightToLeft = Direction.startsRightToLeft(Run.shown(content));
        beginParagraph(style.equals(QUOTE) && rightToLeft ? "QuoteFromRight" : style, anchor, rightToLeft);
        content.forEach(runs::write);
        xml.close();
    }

    private void beginParagraph(String style, Optional<String> anchor, boolean rightToLeft) {
        runs.in(rightToLeft);
        xml.open("w:p");
        if (!style.isEmpty() || rightToLeft) {
            xml.open("w:pPr");
            if (!style.isEmpty()) {
                xml.empty("w:pStyle", "w:val", style);
            }
            if (rightToLeft) {
                xml.empty("w:bidi");
            }
            xml.close();
        }
        anchor.ifPresent(name -> {
            String id = String.valueOf(bookmarks++);
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", DocxRuns.bookmark(name));
            xml.empty("w:bookmarkEnd", "w:id", id);
        });
    }

    /// The list on one page, if it is no longer than half of one.
    private void fields(List<Element.Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            boolean kept = fields.size() <= MOST_TOGETHER && i < fields.size() - 1;
            field(fields.get(i), kept ? "FieldKept" : "Field");
        }
    }

    private void field(Element.Field field, String style) {
        // The program's own list, whatever the language of what it lists.
        beginParagraph(style, Optional.empty(), false);
        runs.write(new Run.Text(field.name()));
        tab();
        field.value().forEach(runs::write);
        xml.close();
    }

    private void numbered(Element.Numbered numbered) {
        beginParagraph("NumberedText", numbered.anchor(), Direction.startsRightToLeft(Run.shown(numbered.runs())));
        runs.write(new Run.Text(numbered.label()));
        tab();
        numbered.runs().forEach(runs::write);
        xml.close();
    }

    private void tab() {
        xml.open("w:r").empty("w:tab").close();
    }

    private void preformatted(Element.Preformatted text) {
        beginParagraph("Preformatted", text.anchor(), Direction.startsRightToLeft(text.text()));
        boolean first = true;
        for (String line : text.text().split("\r\n|\n|\r", -1)) {
            if (!first) {
                runs.write(new Run.LineBreak());
            }
            runs.write(new Run.Text(line));
            first = false;
        }
        xml.close();
    }

    private void table(Element.Table table) {
        int[] widths = widths(table);
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "BriefTable");
        xml.empty("w:tblW", "w:w", String.valueOf(textWidth()), "w:type", "dxa");
        xml.close().open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close();
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (int i = 0; i < widths.length; i++) {
            cell("TableHead", List.of(new Run.Text(table.head().get(i))), widths[i]);
        }
        xml.close();
        for (List<List<Run>> row : table.rows()) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            for (int i = 0; i < widths.length; i++) {
                cell("TableText", row.get(i), widths[i]);
            }
            xml.close();
        }
        xml.close();
        // Two tables in a row would run together, and a document must not end with one.
        paragraph("AfterTable", Optional.empty(), List.of());
    }

    private int[] widths(Element.Table table) {
        return Arrays.stream(ColumnShares.of(table))
                .mapToInt(share -> (int) (share * textWidth()))
                .toArray();
    }

    /// Between the margins, in twentieths of a point.
    private int textWidth() {
        return paper.widthInTwips() - 2 * MARGIN;
    }

    private void cell(String style, List<Run> content, int width) {
        xml.open("w:tc");
        xml.open("w:tcPr")
                .empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa")
                .close();
        paragraph(style, Optional.empty(), content);
        xml.close();
    }

    private void section() {
        String margin = String.valueOf(MARGIN);
        xml.open("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", DocxWriter.id("footer"));
        xml.empty("w:pgSz", "w:w", String.valueOf(paper.widthInTwips()), "w:h", String.valueOf(paper.heightInTwips()));
        xml.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.close();
    }
}
