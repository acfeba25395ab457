package org.pullquote.brief.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.text.Direction;

/// Writes a document as one HTML file that needs nothing else: no script, nothing remote (its content security policy
/// says so too), for the screen in light and dark and for paper.
public final class HtmlWriter {
    private final Notes notes = new Notes();
    private final Set<String> anchors;
    private final StringBuilder html = new StringBuilder();
    /// How many references to each note stand in the text so far; the first one is where the note leads back to.
    private int noteReferences;

    private HtmlWriter(Set<String> anchors) {
        this.anchors = anchors;
    }

    /// The document as a whole HTML file.
    public static String write(Document document) {
        HtmlWriter writer = new HtmlWriter(document.anchors());
        writer.head(document);
        document.elements().forEach(writer::element);
        writer.notes();
        writer.html.append("</main>\n</body>\n</html>\n");
        return writer.html.toString();
    }

    /// A few elements without the page about them, as other programs take them from the clipboard: without links
    /// inside, notes or looks.
    public static String fragment(List<Element> elements) {
        HtmlWriter writer = new HtmlWriter(Set.of());
        elements.forEach(writer::element);
        return writer.html.toString();
    }

    private void head(Document document) {
        html.append("<!DOCTYPE html>\n<html lang=\"").append(HtmlText.escaped(document.language()));
        html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.append("<title>").append(HtmlText.escaped(document.title())).append("</title>\n");
        html.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n");
    }

    private static String style() {
        try (InputStream file = HtmlWriter.class.getResourceAsStream("brief.css")) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its brief.css");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void element(Element element) {
        switch (element) {
            case Element.Heading heading -> {
                String tag = "h" + heading.level();
                html.append('<')
                        .append(tag)
                        .append(id(heading))
                        .append(direction(heading.runs()))
                        .append('>');
                html.append(runs(heading.runs())).append("</").append(tag).append(">\n");
            }
            case Element.Paragraph paragraph -> {
                html.append(paragraph.quiet() ? "<p class=\"quiet\"" : "<p").append(direction(paragraph.runs()));
                html.append('>').append(runs(paragraph.runs())).append("</p>\n");
            }
            case Element.Quotation quotation ->
                html.append("<blockquote")
                        .append(direction(quotation.runs()))
                        .append("><p>")
                        .append(runs(quotation.runs()))
                        .append("</p></blockquote>\n");
            case Element.Fields fields -> fields(fields);
            case Element.Bullets bullets -> {
                html.append("<ul>\n");
                bullets.items()
                        .forEach(item -> html.append("<li")
                                .append(direction(item))
                                .append('>')
                                .append(runs(item))
                                .append("</li>\n"));
                html.append("</ul>\n");
            }
            case Element.Table table -> table(table);
            case Element.Numbered numbered -> numbered(numbered);
            case Element.Preformatted text ->
                html.append("<pre")
                        .append(id(text))
                        .append(direction(List.of(new Run.Text(text.text()))))
                        .append('>')
                        .append('\n')
                        .append(HtmlText.isolated(text.text()))
                        .append("</pre>\n");
        }
    }

    private void fields(Element.Fields fields) {
        html.append("<dl>\n");
        for (Element.Field field : fields.fields()) {
            html.append("<div><dt>").append(HtmlText.escaped(field.name())).append("</dt> <dd>");
            html.append(runs(field.value())).append("</dd></div>\n");
        }
        html.append("</dl>\n");
    }

    private void table(Element.Table table) {
        html.append("<div class=\"table\"><table>\n<thead><tr>");
        table.head()
                .forEach(name -> html.append("<th scope=\"col\">")
                        .append(HtmlText.escaped(name))
                        .append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<List<Run>> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td")
                    .append(direction(cell))
                    .append('>')
                    .append(runs(cell))
                    .append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
    }

    private void numbered(Element.Numbered numbered) {
        html.append("<div class=\"block\"")
                .append(id(numbered))
                .append(direction(numbered.runs()))
                .append("><span class=\"number\">");
        html.append(HtmlText.escaped(numbered.label())).append("</span> <p>");
        html.append(runs(numbered.runs())).append("</p></div>\n");
    }

    private void notes() {
        List<Run.Note> all = notes.all();
        if (all.isEmpty()) {
            return;
        }
        html.append("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<h2>Notes</h2>\n<ol>\n");
        for (int i = 1; i <= all.size(); i++) {
            html.append("<li id=\"note-")
                    .append(i)
                    .append("\">")
                    .append(runs(all.get(i - 1).runs()));
            html.append(" <a class=\"back\" href=\"#to-note-").append(i);
            html.append("\" aria-label=\"Back to the text\">↩</a></li>\n");
        }
        html.append("</ol>\n</section>\n");
    }

    /// An attribute for a paragraph that begins at the right.
    private static String direction(List<Run> runs) {
        return Direction.startsRightToLeft(Run.shown(runs)) ? " dir=\"rtl\"" : "";
    }

    private static String id(Element element) {
        Optional<String> anchor = element.anchor();
        return anchor.map(name -> " id=\"" + name + "\"").orElse("");
    }

    private String runs(List<Run> runs) {
        return runs.stream().map(this::run).collect(Collectors.joining());
    }

    private String run(Run run) {
        return switch (run) {
            case Run.Text text -> HtmlText.isolated(text.text());
            case Run.Strong strong -> "<strong>" + HtmlText.isolated(strong.text()) + "</strong>";
            case Run.Emphasis emphasis -> "<em>" + HtmlText.isolated(emphasis.text()) + "</em>";
            case Run.OnlyHere only -> "<mark class=\"only\">" + HtmlText.isolated(only.text()) + "</mark>";
            case Run.Marked marked -> marked(marked);
            case Run.Code code -> "<code>" + HtmlText.isolated(code.text()) + "</code>";
            case Run.Link link ->
                anchors.contains(link.anchor())
                        ? "<a href=\"#" + link.anchor() + "\">" + HtmlText.escaped(link.text()) + "</a>"
                        : HtmlText.escaped(link.text());
            case Run.Address address -> address(address);
            case Run.Note note -> reference(note);
            case Run.LineBreak _ -> "<br>";
            case Run.CommentEdge _ -> "";
        };
    }

    private static String marked(Run.Marked marked) {
        String label =
                marked.label().isEmpty() ? "" : "<span class=\"tag\">" + HtmlText.escaped(marked.label()) + "</span>";
        return "<mark class=\"" + HtmlText.escaped(marked.hue()) + "\">" + HtmlText.isolated(marked.text()) + "</mark>"
                + label;
    }

    private static String address(Run.Address address) {
        String shown = HtmlText.isolated(address.url());
        return address.isWeb()
                ? "<a href=\"" + HtmlText.escaped(address.url()) + "\" rel=\"noreferrer\">" + shown + "</a>"
                : shown;
    }

    private String reference(Run.Note note) {
        int number = notes.number(note);
        boolean first = number > noteReferences;
        noteReferences = Math.max(noteReferences, number);
        String id = first ? " id=\"to-note-" + number + "\"" : "";
        return "<sup><a" + id + " class=\"note\" href=\"#note-" + number + "\">" + number + "</a></sup>";
    }
}
