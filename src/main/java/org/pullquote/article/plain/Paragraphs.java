package org.pullquote.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.text.TextSpan;

/// Joins the lines of a text into paragraphs. Blank lines part them; lines that were broken at a fixed [Column] are
/// joined, whichever it is; where there is none, each line is a paragraph.
final class Paragraphs {
    /// So much further in than the line before begins a paragraph.
    /// No paragraph has so many lines.
    private static final int MOST_LINES = 300;
    private static final int INDENT = 2;

    private final Column column;

    private Paragraphs(Column column) {
        this.column = column;
    }

    static List<Paragraph> of(String text) {
        List<Line> lines = lines(text).stream().map(span -> Line.of(text, span)).toList();
        Paragraphs joining = new Paragraphs(Column.of(lines));
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isBlank()) {
                joining.join(lines.subList(from, i), paragraphs);
                from = i + 1;
            }
        }
        return paragraphs;
    }

    /// @param lines with no blank line between them
    private void join(List<Line> lines, List<Paragraph> paragraphs) {
        boolean verse = isVerse(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean full = i > 0 && paragraphs.getLast().lines().size() >= MOST_LINES;
            if (i > 0 && !full && goesOn(paragraphs.getLast().kind(), lines.get(i - 1), line, verse)) {
                paragraphs.add(paragraphs.removeLast().with(line.bare()));
            } else {
                paragraphs.add(new Paragraph(line.kind(), List.of(line.bare())));
            }
        }
    }

    /// Whether lines that stand together end before the column where they like: verse, an address, a list.
    private boolean isVerse(List<Line> lines) {
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            broken += column.breaks(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        return lines.size() > 2 && broken * 3 < lines.size() - 1;
    }

    /// Whether a line goes on with the paragraph that ends with the line before it.
    private boolean goesOn(Paragraph.Kind open, Line last, Line next, boolean verse) {
        if (open == Paragraph.Kind.QUOTED || next.kind() == Paragraph.Kind.QUOTED) {
            return open == next.kind() && column.isThere() && !verse;
        }
        if (next.kind() != Paragraph.Kind.PLAIN || !column.isThere() || !last.runs() || !next.runs()) {
            return false;
        }
        if (!column.breaks(last, next)) {
            return !verse && !last.endsSentence() && next.beginsSmall();
        }
        boolean opens = open == Paragraph.Kind.PLAIN && next.indent() >= last.indent() + INDENT;
        return !(last.endsSentence() && opens);
    }

    private static List<TextSpan> lines(String text) {
        List<TextSpan> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                lines.add(new TextSpan(start, i));
                boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }
}
