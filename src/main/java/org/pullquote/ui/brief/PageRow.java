package org.pullquote.ui.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;

/// What stands beside nothing else on the page: an element of the document, or of a table or a list one row, so that a
/// long one need not be set at once.
///
/// @param above the space over it, in pixels
/// @param isHeaded whether a table begins with it
/// @param cited the sources that were cited in full before it
record PageRow(Element element, double above, boolean isHeaded, Set<String> cited) {
    private static final double TOP = 48;
    private static final double BETWEEN = 12;
    private static final double BETWEEN_LINES = 8;
    private static final double BETWEEN_ITEMS = 4;

    /// What is about as long as a line of the page, in characters, and how high that is, in pixels.
    private static final int LINE = 95;

    private static final double LINE_HEIGHT = 24;

    PageRow {
        cited = Set.copyOf(cited);
    }

    static List<PageRow> of(Document document) {
        List<PageRow> rows = new ArrayList<>();
        Set<String> cited = new HashSet<>();
        for (Element element : document.elements()) {
            boolean isFirst = true;
            for (Element part : parts(element)) {
                double above = rows.isEmpty() ? TOP : isFirst ? BETWEEN : within(element);
                rows.add(new PageRow(part, above, isFirst, cited));
                runs(part).flatMap(PageRow::matter).forEach(cited::add);
                isFirst = false;
            }
        }
        return rows;
    }

    /// How high it will be, more or less, in pixels.
    double likelyHeight() {
        long lines = runs(element)
                .mapToLong(runs ->
                        1 + runs.stream().mapToInt(run -> run.shown().length()).sum() / LINE)
                .sum();
        return above + LINE_HEIGHT * Math.max(1, lines);
    }

    private static List<Element> parts(Element element) {
        return switch (element) {
            case Element.Table table
            when !table.rows().isEmpty() ->
                table.rows().stream()
                        .<Element>map(row -> new Element.Table(table.head(), List.of(row)))
                        .toList();
            case Element.Bullets bullets ->
                bullets.items().stream()
                        .<Element>map(item -> new Element.Bullets(List.of(item)))
                        .toList();
            case Element.Table _,
                    Element.Heading _,
                    Element.Paragraph _,
                    Element.Quotation _,
                    Element.Fields _,
                    Element.Numbered _,
                    Element.Preformatted _ -> List.of(element);
        };
    }

    private static double within(Element element) {
        return element instanceof Element.Table ? BETWEEN_LINES : BETWEEN_ITEMS;
    }

    private static Stream<List<Run>> runs(Element element) {
        return switch (element) {
            case Element.Heading heading -> Stream.of(heading.runs());
            case Element.Paragraph paragraph -> Stream.of(paragraph.runs());
            case Element.Quotation quotation -> Stream.of(quotation.runs());
            case Element.Fields fields -> fields.fields().stream().map(Element.Field::value);
            case Element.Bullets bullets -> bullets.items().stream();
            case Element.Table table -> table.rows().stream().flatMap(List::stream);
            case Element.Numbered numbered -> Stream.of(numbered.runs());
            case Element.Preformatted preformatted ->
                preformatted.text().lines().map(line -> List.of(new Run.Text(line)));
        };
    }

    private static Stream<String> matter(List<Run> runs) {
        return runs.stream()
                .filter(Run.Note.class::isInstance)
                .flatMap(run -> ((Run.Note) run).shorter().stream())
                .map(Run.Shorter::matter);
    }
}
