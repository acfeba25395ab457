package org.pullquote.brief.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;

/// The text of a document in WordprocessingML.
final class DocxBody {
    /// A4, and the width between its margins, in twentieths of a point.
    private static final int PAGE_WIDTH = 11906;

    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1247;
    private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private final Document document;
    private final XmlPart xml = new XmlPart();
    private final DocxRuns runs;
    private int bookmarks;

    DocxBody(Document document, DocxLinks links, DocxNotes notes) {
        this.document = document;
        this.runs = new DocxRuns(xml, document.anchors(), links, notes);
    }

    byte[] write() {
        xml.open("w:document", "xmlns:w", DocxWriter.MAIN, "xmlns:r", DocxWriter.RELATIONSHIPS)
                .open("w:body");
        document.elements().forEach(this::element);
        section();
        return xml.close().close().bytes();
    }

    private void element(Element element) {
        switch (element) {
            case Element.Heading heading -> paragraph("Heading" + heading.level(), heading.anchor(), heading.runs());
            case Element.Paragraph paragraph ->
                paragraph(paragraph.quiet() ? "Quiet" : "", Optional.empty(), paragraph.runs());
            case Element.Quotation quotation -> paragraph("Quote", Optional.empty(), quotation.runs());
            case Element.Fields fields -> fields.fields().forEach(this::field);
            case Element.Bullets bullets ->
                bullets.items().forEach(item -> paragraph("ListBullet", Optional.empty(), item));
            case Element.Table table -> table(table);
            case Element.Numbered numbered -> numbered(numbered);
            case Element.Preformatted text -> preformatted(text);
        }
    }

    private void paragraph(String style, Optional<String> anchor, List<Run> content) {
        beginParagraph(style, anchor);
        content.forEach(runs::write);
        xml.close();
    }

    private void beginParagraph(String style, Optional<String> anchor) {
        xml.open("w:p");
        if (!style.isEmpty()) {
            xml.open("w:pPr").empty("w:pStyle", "w:val", style).close();
        }
        anchor.ifPresent(name -> {
            String id = String.valueOf(bookmarks++);
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", DocxRuns.bookmark(name));
            xml.empty("w:bookmarkEnd", "w:id", id);
        });
    }

    private void field(Element.Field field) {
        beginParagraph("Field", Optional.empty());
        runs.write(new Run.Text(field.name()));
        tab();
        field.value().forEach(runs::write);
        xml.close();
    }

    private void numbered(Element.Numbered numbered) {
        beginParagraph("NumberedText", numbered.anchor());
        runs.write(new Run.Text(numbered.label()));
        tab();
        numbered.runs().forEach(runs::write);
        xml.close();
    }

    private void tab() {
        xml.open("w:r").empty("w:tab").close();
    }

    private void preformatted(Element.Preformatted text) {
        beginParagraph("Preformatted", text.anchor());
        boolean first = true;
        for (String line : text.text().split("\\R", -1)) {
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
        xml.empty("w:tblW", "w:w", String.valueOf(TEXT_WIDTH), "w:type", "dxa");
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

    /// The width of each column, growing with the square root of its longest cell: a long text gets more room, and a
    /// short one is not crushed.
    private static int[] widths(Element.Table table) {
        double[] weights = new double[table.head().size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int column = i;
            int longest = table.rows().stream()
                    .mapToInt(row -> length(row.get(column)))
                    .max()
                    .orElse(0);
            weights[i] = Math.sqrt(Math.max(longest, table.head().get(i).length()) + 12.0);
            sum += weights[i];
        }
        double unit = TEXT_WIDTH / sum;
        return Arrays.stream(weights).mapToInt(weight -> (int) (weight * unit)).toArray();
    }

    /// About how many characters a cell shows.
    private static int length(List<Run> cell) {
        return cell.stream()
                .mapToInt(run -> switch (run) {
                    case Run.Text text -> text.text().length();
                    case Run.Strong strong -> strong.text().length();
                    case Run.Emphasis emphasis -> emphasis.text().length();
                    case Run.OnlyHere only -> only.text().length();
                    case Run.Marked marked -> marked.text().length();
                    case Run.Code code -> code.text().length();
                    case Run.Link link -> link.text().length();
                    case Run.Address address -> address.url().length();
                    case Run.Note _, Run.LineBreak _ -> 0;
                })
                .sum();
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
        xml.empty("w:pgSz", "w:w", String.valueOf(PAGE_WIDTH), "w:h", String.valueOf(PAGE_HEIGHT));
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
