package org.pullquote.brief.format;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;

/// Writes a document as CommonMark with footnotes (`[^1]`). CommonMark has no tables, so a table becomes a list with
/// one point for a row: it reads the same wherever Markdown is read.
public final class MarkdownWriter {
    private final Notes notes = new Notes();
    private final Set<String> anchors;

    private MarkdownWriter(Document document) {
        this.anchors = document.anchors();
    }

    /// The document as Markdown.
    public static String write(Document document) {
        return new MarkdownWriter(document).text(document);
    }

    private String text(Document document) {
        StringBuilder text = new StringBuilder();
        for (Element element : document.elements()) {
            text.append(block(element)).append("\n\n");
        }
        List<Run.Note> all = notes.all();
        for (int i = 0; i < all.size(); i++) {
            text.append("[^").append(i + 1).append("]: ");
            text.append(line(all.get(i).runs(), true)).append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private String block(Element element) {
        return switch (element) {
            case Element.Heading heading ->
                "#".repeat(heading.level()) + " " + target(heading) + line(heading.runs(), false);
            case Element.Paragraph paragraph -> line(paragraph.runs(), true);
            case Element.Quotation quotation ->
                "> " + line(quotation.runs(), true).replace("\n", "\n> ");
            case Element.Fields fields ->
                fields.fields().stream().map(this::field).collect(Collectors.joining("\n"));
            case Element.Bullets bullets ->
                bullets.items().stream()
                        .map(item -> "- " + indented(line(item, true)))
                        .collect(Collectors.joining("\n"));
            case Element.Table table ->
                table.rows().stream().map(row -> row(table.head(), row)).collect(Collectors.joining("\n"));
            case Element.Numbered numbered -> numbered(numbered);
            case Element.Preformatted preformatted -> preformatted(preformatted);
        };
    }

    private static String target(Element element) {
        return element.anchor().map(anchor -> "<a id=\"" + anchor + "\"></a>").orElse("");
    }

    private String field(Element.Field field) {
        return "- **" + MarkdownText.escaped(field.name(), false) + ":** " + indented(line(field.value(), false));
    }

    private String row(List<String> head, List<List<Run>> cells) {
        StringBuilder row = new StringBuilder("- ").append(indented(line(cells.getFirst(), true)));
        for (int i = 1; i < cells.size(); i++) {
            String cell = line(cells.get(i), false);
            if (!cell.isBlank()) {
                row.append("\n  - ")
                        .append(MarkdownText.escaped(head.get(i), true))
                        .append(": ");
                row.append(cell.replace("\n", "\n    "));
            }
        }
        return row.toString();
    }

    private String numbered(Element.Numbered numbered) {
        if (numbered.label().isEmpty()) {
            return target(numbered) + line(numbered.runs(), numbered.anchor().isEmpty());
        }
        return target(numbered) + "**" + MarkdownText.escaped(numbered.label(), false) + "** "
                + line(numbered.runs(), false);
    }

    private static String preformatted(Element.Preformatted preformatted) {
        String text = Characters.printable(preformatted.text());
        String fence = MarkdownText.fenceFor(text, 3);
        String target = preformatted.anchor().isEmpty() ? "" : target(preformatted) + "\n\n";
        return target + fence + "\n" + text + "\n" + fence;
    }

    private static String indented(String lines) {
        return lines.replace("\n", "\n  ");
    }

    private String line(List<Run> runs, boolean atLineStart) {
        StringBuilder line = new StringBuilder();
        boolean atStart = atLineStart;
        for (Run run : runs) {
            String text = run(run, atStart);
            line.append(text);
            atStart = text.isEmpty() ? atStart : run instanceof Run.LineBreak;
        }
        return line.toString();
    }

    private String run(Run run, boolean atStart) {
        return switch (run) {
            case Run.Text text -> MarkdownText.escaped(text.text(), atStart);
            case Run.Strong strong -> emphasised(strong.text(), "**");
            case Run.Emphasis emphasis -> emphasised(emphasis.text(), "*");
            case Run.OnlyHere only -> emphasised(only.text(), "**");
            case Run.Marked marked ->
                emphasised(marked.text(), "**")
                        + (marked.label().isEmpty()
                                ? ""
                                : " \\[" + MarkdownText.escaped(marked.label(), false) + "\\]");
            case Run.Code code -> code(code.text());
            case Run.Link link -> link(link, atStart);
            case Run.Address address -> address(address, atStart);
            case Run.Note note -> "[^" + notes.number(note) + "]";
            case Run.LineBreak _ -> "\\\n";
            case Run.CommentEdge _ -> "";
        };
    }

    /// The words between the delimiters. Marks and blanks at the ends stay outside of them, or they would not count as
    /// delimiters (CommonMark 0.31, 6.2).
    private static String emphasised(String text, String delimiter) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        if (start == end) {
            return MarkdownText.escaped(text, true);
        }
        return MarkdownText.escaped(text.substring(0, start), false)
                + delimiter
                + MarkdownText.escaped(text.substring(start, end), false)
                + delimiter
                + MarkdownText.escaped(text.substring(end), false);
    }

    private static String code(String text) {
        String plain = Characters.printable(text).replace('\n', ' ');
        String fence = MarkdownText.fenceFor(plain, 1);
        String padding = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
        return fence + padding + plain + padding + fence;
    }

    private String link(Run.Link link, boolean atStart) {
        String text = MarkdownText.escaped(link.text(), atStart);
        return anchors.contains(link.anchor()) ? "[" + text + "](#" + link.anchor() + ")" : text;
    }

    private static String address(Run.Address address, boolean atStart) {
        return address.isWeb() ? "<" + address.url() + ">" : MarkdownText.escaped(address.url(), atStart);
    }
}
