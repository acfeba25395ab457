package org.pullquote.brief.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.pdf.Piece.Footnote;
import org.pullquote.brief.pdf.Strip.Placed;
import org.pullquote.brief.pdf.Strip.Rule;

/// Puts strips on pages one below the other, with their notes at the foot of the same page. Notes for which a page has
/// no room go on at the foot of the next.
final class Pages {
    static final float SIDE = 62;
    private static final float TOP = 60;
    private static final float BOTTOM = 66;
    private static final float ABOVE_NOTES = 14;
    private static final int LINE = 0xBBBBBB;

    private final PDDocument document;
    private final Paper paper;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Deque<Line> notes = new ArrayDeque<>();
    private final Set<Tag> placedNotes = new HashSet<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private float y;
    private float noteHeight;

    /// Where something stands: the sheet, and how far from its top.
    record Place(Sheet sheet, float top) {}

    /// A heading with its place, for the bookmarks.
    record Mark(Strip.Heading heading, Place place) {}

    Pages(PDDocument document, Paper paper) throws IOException {
        this.document = document;
        this.paper = paper;
        begin();
    }

    static float measure(Paper paper) {
        return paper.width() - 2 * SIDE;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Map<String, Place> places() {
        return places;
    }

    List<Mark> marks() {
        return marks;
    }

    /// Draws the strips and what is left of the notes.
    void place(List<Strip> strips) throws IOException {
        int at = 0;
        while (at < strips.size()) {
            int end = at;
            while (end < strips.size() - 1 && strips.get(end).keep()) {
                end++;
            }
            List<Strip> group = strips.subList(at, end + 1);
            if (!fits(group) && !isFresh()) {
                turn(group.getFirst());
            }
            for (Strip strip : group) {
                if (!fits(List.of(strip)) && !isFresh()) {
                    turn(strip);
                }
                draw(strip);
            }
            at = end + 1;
        }
        finish();
        while (!notes.isEmpty()) {
            begin();
            finish();
        }
    }

    private float bottom() {
        return paper.height() - BOTTOM;
    }

    private boolean isFresh() {
        return y <= TOP;
    }

    private boolean fits(List<Strip> group) {
        float height = 0;
        float foot = noteHeight;
        for (Strip strip : group) {
            height += strip.height() + (isFresh() && height == 0 ? 0 : strip.before());
            for (Footnote note : strip.notes().toList()) {
                foot += note.height() + (foot == 0 ? ABOVE_NOTES : 0);
            }
        }
        return y + height + foot <= bottom();
    }

    /// Goes on to the next page, under the head of the table that the strip is part of.
    private void turn(Strip next) throws IOException {
        finish();
        begin();
        if (next.head().isPresent()) {
            Strip head = next.head().get();
            lines(head, true);
            y += head.height();
        }
    }

    private void draw(Strip strip) throws IOException {
        y += isFresh() ? 0 : strip.before();
        Place place = new Place(sheets.getLast(), y);
        strip.anchor().ifPresent(anchor -> places.put(anchor, place));
        strip.heading().ifPresent(heading -> marks.add(new Mark(heading, place)));
        lines(strip, false);
        y += strip.height();
        for (Footnote note : strip.notes().toList()) {
            if (placedNotes.add(note.tag())) {
                noteHeight += note.height() + (noteHeight == 0 ? ABOVE_NOTES : 0);
                notes.addAll(note.lines());
            }
        }
    }

    private void lines(Strip strip, boolean artifact) throws IOException {
        Sheet sheet = sheets.getLast();
        for (Rule rule : strip.rules()) {
            sheet.rule(rule, SIDE, y);
        }
        for (Placed placed : strip.lines()) {
            sheet.line(SIDE + placed.x(), y + placed.y(), placed.line(), artifact);
        }
    }

    private void begin() throws IOException {
        sheets.add(new Sheet(document, paper));
        y = TOP;
        noteHeight = notes.isEmpty()
                ? 0
                : ABOVE_NOTES + (float) notes.stream().mapToDouble(Line::height).sum();
    }

    /// Draws the notes at the foot, as many as there is room for.
    private void finish() throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        float room = bottom() - y - ABOVE_NOTES;
        float height = 0;
        List<Line> drawn = new ArrayList<>();
        while (!notes.isEmpty() && height + notes.getFirst().height() <= room) {
            height += notes.getFirst().height();
            drawn.add(notes.removeFirst());
        }
        if (drawn.isEmpty()) {
            return;
        }
        Sheet sheet = sheets.getLast();
        float top = bottom() - height;
        sheet.rule(new Rule(0, -5, 120, 0.5f, LINE), SIDE, top);
        for (Line line : drawn) {
            Place place = new Place(sheet, top);
            line.tag().id().ifPresent(id -> places.putIfAbsent(id, place));
            sheet.line(SIDE, top, line, false);
            top += line.height();
        }
    }
}
