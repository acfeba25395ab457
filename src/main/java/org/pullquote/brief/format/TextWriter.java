package org.pullquote.brief.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;

/// Writes a document as plain text for a terminal. Words that only one passage has stand between `[+` and `+]`. The
/// notes are left out: they are for the desk.
public final class TextWriter {
    private TextWriter() {}

    public static String write(Document document) {
        return document.elements().stream().map(TextWriter::block).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String block(Element element) {
        return switch (element) {
            case Element.Heading heading -> heading(heading);
            case Element.Paragraph paragraph -> line(paragraph.runs());
            case Element.Quotation quotation -> "    " + line(quotation.runs()).replace("\n", "\n    ");
            case Element.Fields fields ->
                fields.fields().stream()
                        .map(field -> field.name() + ": " + line(field.value()))
                        .collect(Collectors.joining("\n"));
            case Element.Bullets bullets ->
                bullets.items().stream()
                        .map(item -> "- " + line(item).replace("\n", "\n  "))
                        .collect(Collectors.joining("\n"));
            case Element.Table table ->
                table.rows().stream().map(row -> row(table.head(), row)).collect(Collectors.joining("\n"));
            case Element.Numbered numbered -> numbered(numbered);
            case Element.Preformatted text -> Characters.printable(text.text());
        };
    }

    private static String heading(Element.Heading heading) {
        String text = line(heading.runs());
        return switch (heading.level()) {
            case 1 -> text + "\n" + "=".repeat(text.codePointCount(0, text.length()));
            case 2 -> text + "\n" + "-".repeat(text.codePointCount(0, text.length()));
            default -> "* " + text;
        };
    }

    private static String row(List<String> head, List<List<Run>> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> head.get(i) + ": " + line(cells.get(i)))
                .collect(Collectors.joining("; "));
    }

    private static String numbered(Element.Numbered numbered) {
        return (numbered.label().isEmpty() ? "" : numbered.label() + " ") + line(numbered.runs());
    }

    private static String line(List<Run> runs) {
        return runs.stream().map(TextWriter::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        return switch (run) {
            case Run.Text text -> Characters.contained(text.text());
            case Run.Strong strong -> Characters.contained(strong.text());
            case Run.Emphasis emphasis -> Characters.contained(emphasis.text());
            case Run.OnlyHere only -> "[+" + Characters.contained(only.text()) + "+]";
            case Run.Marked marked -> Characters.contained(marked.text());
            case Run.Code code -> Characters.contained(code.text());
            case Run.Link link -> Characters.contained(link.text());
            case Run.Address address -> Characters.contained(address.url());
            case Run.Note _ -> "";
            case Run.LineBreak _ -> "\n";
            case Run.CommentEdge _ -> "";
        };
    }
}
