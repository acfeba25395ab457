package org.pullquote.brief.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.format.Characters;
import org.pullquote.brief.pdf.Strip.Placed;
import org.pullquote.brief.pdf.Strip.Rule;

/// Sets the elements of a document in strips.
final class Typesetter {
    private static final float SIZE = 10.5f;
    private static final float LEADING = 15.5f;
    private static final float[] HEADING_SIZES = {20, 14, 11.5f, 10.5f, 10.5f, 10.5f};
    private static final float[] SPACE_ABOVE = {0, 26, 15, 11, 11, 11};
    private static final float FIELD_NAMES = 92;
    private static final float MARGIN_NUMBERS = 30;
    private static final float INDENT = 14;
    private static final int LINE = 0xDCD8D0;

    /// So many lines of fields stay on one page.
    private static final int MOST_TOGETHER = 16;

    private final Inlines inlines;
    private final Tag document;
    private final float measure;

    /// @param measure the width of the text, in points
    Typesetter(Inlines inlines, Tag document, float measure) {
        this.inlines = inlines;
        this.document = document;
        this.measure = measure;
    }

    List<Strip> strips(Element element) throws IOException {
        return switch (element) {
            case Element.Heading heading -> heading(heading);
            case Element.Paragraph paragraph -> {
                Look look = paragraph.quiet() ? text(8.6f, Look.QUIET) : text(SIZE, Look.INK);
                yield paragraph(paragraph.runs(), look, paragraph.quiet() ? 12 : LEADING, 0, document.child("P"));
            }
            case Element.Quotation quotation -> quotation(quotation);
            case Element.Fields fields -> fields(fields);
            case Element.Bullets bullets -> bullets(bullets);
            case Element.Table table -> new TableSetter(inlines, document.child("Table"), measure).strips(table);
            case Element.Numbered numbered -> numbered(numbered);
            case Element.Preformatted preformatted -> preformatted(preformatted);
        };
    }

    private static Look text(float size, int ink) {
        return Look.of(Typefaces.Style.REGULAR, size, ink);
    }

    private List<Strip> heading(Element.Heading heading) throws IOException {
        int level = heading.level();
        float size = HEADING_SIZES[level - 1];
        Look look = Look.of(Typefaces.Style.BOLD, size, level > 3 ? Look.QUIET : Look.INK);
        Tag tag = document.child("H" + level);
        List<Line> lines =
                LineBreaker.lines(inlines.pieces(heading.runs(), look, tag), measure, size * 1.25f, size, tag);
        List<Strip> strips = new ArrayList<>();
        for (Line line : lines) {
            strips.add(
                    Strip.of(line.height(), 0, List.of(new Placed(0, 0, line))).kept());
        }
        Strip first = strips.getFirst().before(SPACE_ABOVE[level - 1]).at(heading.anchor());
        first = first.called(new Strip.Heading(level, words(heading.runs())));
        strips.set(0, level == 2 ? first.withRule(new Rule(0, -8, measure, 0.6f, LINE)) : first);
        strips.set(strips.size() - 1, strips.getLast().below(level == 1 ? 8 : 4));
        return strips;
    }

    /// The words of a heading, for the bookmarks.
    private static String words(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        for (Run run : runs) {
            words.append(
                    switch (run) {
                        case Run.Text text -> text.text();
                        case Run.Strong strong -> strong.text();
                        case Run.Emphasis emphasis -> emphasis.text();
                        case Run.OnlyHere only -> only.text();
                        case Run.Marked marked -> marked.text();
                        case Run.Code code -> code.text();
                        case Run.Link link -> link.text();
                        case Run.Address address -> address.url();
                        case Run.Note _, Run.CommentEdge _ -> "";
                        case Run.LineBreak _ -> " ";
                    });
        }
        return Characters.printable(words.toString()).replaceAll("\\s+", " ").strip();
    }

    private List<Strip> paragraph(List<Run> runs, Look look, float leading, float indent, Tag tag) throws IOException {
        List<Line> lines =
                LineBreaker.lines(inlines.pieces(runs, look, tag), measure - indent, leading, look.size(), tag);
        return together(lines, indent, 7);
    }

    /// The lines of a paragraph, of which neither the first nor the last stands alone on a page.
    private static List<Strip> together(List<Line> lines, float indent, float below) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Strip strip = Strip.of(lines.get(i).height(), 0, List.of(new Placed(indent, 0, lines.get(i))));
            boolean alone = i == 0 || i == lines.size() - 2;
            boolean last = i == lines.size() - 1;
            strips.add(last ? strip.below(below) : alone ? strip.kept() : strip);
        }
        return strips;
    }

    private List<Strip> quotation(Element.Quotation quotation) throws IOException {
        Tag tag = document.child("BlockQuote").child("P");
        List<Strip> strips = paragraph(quotation.runs(), text(SIZE, Look.INK), LEADING, INDENT, tag);
        return strips.stream()
                .map(strip -> strip.withRule(new Rule(0, 1, 2.2f, lineHeight(strip) - 1, LINE)))
                .toList();
    }

    private static float lineHeight(Strip strip) {
        return strip.lines().getFirst().line().height();
    }

    private List<Strip> fields(Element.Fields fields) throws IOException {
        List<Strip> strips = new ArrayList<>();
        Tag list = document.child("L");
        for (Element.Field field : fields.fields()) {
            Tag item = list.child("LI");
            strips.addAll(margin(
                    field.name(),
                    text(9, Look.QUIET),
                    item.child("Lbl"),
                    field.value(),
                    text(9, Look.INK),
                    item.child("LBody"),
                    FIELD_NAMES,
                    13,
                    2));
        }
        if (strips.size() <= MOST_TOGETHER) {
            strips.replaceAll(Strip::kept);
        }
        strips.set(strips.size() - 1, strips.getLast().below(8).loose());
        return strips;
    }

    private List<Strip> bullets(Element.Bullets bullets) throws IOException {
        List<Strip> strips = new ArrayList<>();
        Tag list = document.child("L");
        for (List<Run> runs : bullets.items()) {
            Tag item = list.child("LI");
            Look look = text(SIZE, Look.INK);
            strips.addAll(margin("•", look, item.child("Lbl"), runs, look, item.child("LBody"), INDENT, LEADING, 4));
        }
        strips.set(strips.size() - 1, strips.getLast().below(4));
        return strips;
    }

    private List<Strip> numbered(Element.Numbered numbered) throws IOException {
        Look number = text(8, Look.QUIET);
        Look look = text(SIZE, Look.INK);
        Tag tag = document.child("P");
        List<Strip> strips = margin(
                numbered.label(), number, tag.child("Span"), numbered.runs(), look, tag, MARGIN_NUMBERS, LEADING, 5);
        strips.set(0, strips.getFirst().at(numbered.anchor()));
        return strips;
    }

    /// A paragraph with something before it in the margin.
    private List<Strip> margin(
            String mark,
            Look markLook,
            Tag markTag,
            List<Run> runs,
            Look look,
            Tag tag,
            float indent,
            float leading,
            float below)
            throws IOException {
        List<Strip> strips = new ArrayList<>(together(
                LineBreaker.lines(inlines.pieces(runs, look, tag), measure - indent, leading, look.size(), tag),
                indent,
                below));
        if (!mark.isEmpty()) {
            Strip first = strips.getFirst();
            List<Piece> pieces = List.of(inlines.piece(mark + " ", markLook, markTag));
            Line beside = LineBreaker.lines(pieces, indent, leading, look.size(), markTag)
                    .getFirst();
            List<Placed> both = List.of(new Placed(0, 0, beside), first.lines().getFirst());
            strips.set(
                    0,
                    new Strip(
                            first.height(),
                            first.before(),
                            both,
                            first.rules(),
                            first.keep(),
                            first.head(),
                            first.anchor(),
                            first.heading()));
        }
        return strips;
    }

    private List<Strip> preformatted(Element.Preformatted preformatted) throws IOException {
        Tag tag = document.child("P");
        Look look = text(9, Look.INK);
        List<Piece> pieces = List.of(inlines.piece(preformatted.text().replace('\t', ' '), look, tag));
        List<Strip> strips = together(LineBreaker.lines(pieces, measure, 13, look.size(), tag), 0, 8);
        strips.set(0, strips.getFirst().at(preformatted.anchor()));
        return strips;
    }
}
