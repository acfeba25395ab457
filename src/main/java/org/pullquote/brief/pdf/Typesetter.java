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
    private static final float BELOW = 7;
    private static final float BAR = 2.2f;
    private static final int LINE = 0xDCD8D0;

    /// So many lines of fields stay on one page.
    private static final int MOST_TOGETHER = 16;

    private final Inlines inlines;
    private final Tag document;
    private final float measure;
    private int headingAbove;

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
                yield paragraph(paragraph.runs(), look, paragraph.quiet() ? 12 : LEADING, document.child("P"));
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
        // A level that the document passes over would be missed by whoever goes from heading to heading.
        headingAbove = Math.min(level, headingAbove + 1);
        Tag tag = document.child("H" + headingAbove);
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
        return Characters.printable(Run.shown(runs)).replaceAll("\\s+", " ").strip();
    }

    private List<Strip> paragraph(List<Run> runs, Look look, float leading, Tag tag) throws IOException {
        List<Line> lines = LineBreaker.lines(inlines.pieces(runs, look, tag), measure, leading, look.size(), tag);
        return together(lines, 0, BELOW);
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
        List<Piece> pieces = inlines.pieces(quotation.runs(), text(SIZE, Look.INK), tag);
        boolean right = VisualOrder.startsRightToLeft(pieces);
        List<Line> lines = LineBreaker.lines(pieces, measure - INDENT, LEADING, SIZE, tag);
        float bar = right ? measure - BAR : 0;
        return together(lines, right ? 0 : INDENT, BELOW).stream()
                .map(strip -> strip.withRule(new Rule(bar, 1, BAR, lineHeight(strip) - 1, LINE)))
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
            Margin name = new Margin(field.name(), text(9, Look.QUIET), item.child("Lbl"), FIELD_NAMES, true);
            strips.addAll(beside(name, field.value(), text(9, Look.INK), item.child("LBody"), 13, 2));
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
            Margin bullet = new Margin("•", look, item.child("Lbl"), INDENT, false);
            strips.addAll(beside(bullet, runs, look, item.child("LBody"), LEADING, 4));
        }
        strips.set(strips.size() - 1, strips.getLast().below(4));
        return strips;
    }

    private List<Strip> numbered(Element.Numbered numbered) throws IOException {
        Tag tag = document.child("P");
        Margin number = new Margin(numbered.label(), text(8, Look.QUIET), tag.child("Span"), MARGIN_NUMBERS, false);
        List<Strip> strips = beside(number, numbered.runs(), text(SIZE, Look.INK), tag, LEADING, 5);
        strips.set(0, strips.getFirst().at(numbered.anchor()));
        return strips;
    }

    /// What stands beside a paragraph, where its first line begins.
    ///
    /// @param left whether it stands at the left even of a paragraph that is written from right to left
    private record Margin(String mark, Look look, Tag tag, float width, boolean left) {}

    private List<Strip> beside(Margin margin, List<Run> runs, Look look, Tag tag, float leading, float below)
            throws IOException {
        List<Piece> pieces = inlines.pieces(runs, look, tag);
        boolean right = !margin.left() && VisualOrder.startsRightToLeft(pieces);
        float width = measure - margin.width();
        List<Line> lines = margin.left()
                ? LineBreaker.ownLines(pieces, width, leading, look.size(), tag)
                : LineBreaker.lines(pieces, width, leading, look.size(), tag);
        List<Strip> strips = new ArrayList<>(together(lines, right ? 0 : margin.width(), below));
        if (!margin.mark().isEmpty()) {
            String shown = right ? " " + margin.mark() : margin.mark() + " ";
            List<Piece> mark = List.of(inlines.piece(shown, margin.look(), margin.tag()));
            Line first = LineBreaker.ownLines(mark, margin.width(), leading, look.size(), margin.tag())
                    .getFirst();
            float x = right ? measure - first.width() : 0;
            strips.set(0, strips.getFirst().after(new Placed(x, 0, first)));
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
