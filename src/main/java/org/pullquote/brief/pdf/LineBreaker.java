package org.pullquote.brief.pdf;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.pullquote.brief.pdf.Typefaces.Stretch;

/// Sets pieces in lines that are not wider than a measure, breaking as late as may be. A word that is wider than a line
/// is broken where the line ends.
final class LineBreaker {
    private final float measure;
    private final float height;
    private final float size;
    private final Tag tag;
    private final boolean rightToLeft;
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> current = new ArrayList<>();
    private float width;

    private LineBreaker(float measure, float height, float size, Tag tag, boolean rightToLeft) {
        this.measure = measure;
        this.height = height;
        this.size = size;
        this.tag = tag;
        this.rightToLeft = rightToLeft;
    }

    /// A paragraph that begins at the side where its own text begins.
    ///
    /// @param height of each line
    /// @param size of the usual type
    /// @return one line at least
    static List<Line> lines(List<Piece> pieces, float measure, float height, float size, Tag tag) throws IOException {
        return lines(pieces, measure, height, size, tag, VisualOrder.startsRightToLeft(pieces));
    }

    /// A paragraph in the program's own words, which run from left to right even if they begin with a source's.
    static List<Line> ownLines(List<Piece> pieces, float measure, float height, float size, Tag tag)
            throws IOException {
        return lines(pieces, measure, height, size, tag, false);
    }

    private static List<Line> lines(
            List<Piece> pieces, float measure, float height, float size, Tag tag, boolean rightToLeft)
            throws IOException {
        LineBreaker breaker = new LineBreaker(measure, height, size, tag, rightToLeft);
        for (List<Piece> word : words(pieces)) {
            breaker.add(word);
        }
        breaker.end();
        return breaker.lines;
    }

    /// The pieces cut wherever a line may end.
    private static List<List<Piece>> words(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        BitSet unbreakable = new BitSet();
        for (Piece piece : pieces) {
            int start = text.length();
            text.append(piece.text());
            if (piece.whole()) {
                unbreakable.set(start + 1, Math.max(start + 1, text.length()));
            }
            if (piece.note().isPresent()) {
                unbreakable.set(start, text.length());
            }
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text.toString());
        List<List<Piece>> words = new ArrayList<>();
        PieceCutter cut = new PieceCutter(pieces);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (!unbreakable.get(to) && !isInTime(text, to)) {
                words.add(cut.next(to));
                from = to;
            }
        }
        if (from < text.length()) {
            words.add(cut.next(text.length()));
        }
        return words;
    }

    /// Whether it is the place after the colon of `07:38`, which is no place for a break.
    private static boolean isInTime(CharSequence text, int at) {
        return at > 1
                && at < text.length()
                && text.charAt(at - 1) == ':'
                && Character.isDigit(text.charAt(at - 2))
                && Character.isDigit(text.charAt(at));
    }

    private void add(List<Piece> word) throws IOException {
        boolean ends = word.getLast().text().endsWith("\n");
        if (width + visibleWidth(word) > measure && !current.isEmpty()) {
            end();
        }
        if (visibleWidth(word) > measure) {
            breakUp(word);
        } else {
            append(word);
        }
        if (ends) {
            end();
        }
    }

    private void append(List<Piece> word) throws IOException {
        for (Piece piece : word) {
            current.add(piece);
            width += piece.width();
        }
    }

    private void breakUp(List<Piece> word) throws IOException {
        int length = word.stream().mapToInt(piece -> piece.text().length()).sum();
        String text = word.stream().map(Piece::text).reduce("", String::concat);
        PieceCutter cut = new PieceCutter(word);
        for (int at = 0; at < length; ) {
            int next = at + Character.charCount(text.codePointAt(at));
            List<Piece> character = cut.next(next);
            if (width + visibleWidth(character) > measure && !current.isEmpty()) {
                end();
            }
            append(character);
            at = next;
        }
    }

    /// How wide the word is without the blanks at its end, which may stand beyond the measure.
    private static float visibleWidth(List<Piece> word) throws IOException {
        float sum = 0;
        for (Piece piece : word) {
            sum += piece.width();
        }
        Piece last = word.getLast();
        if (word.size() == 1 && last.text().isBlank()) {
            return 0;
        }
        int blanks = last.text().length() - last.text().stripTrailing().length();
        return sum
                - blanks
                        * last.stretches().getLast().face().width(' ')
                        * last.look().size();
    }

    private void end() throws IOException {
        Line line = new Line(VisualOrder.of(joined(current), rightToLeft), 0, tag, height, size);
        // What is written from right to left begins at the right; a blank at its end stands beyond the left edge.
        lines.add(rightToLeft ? line.startingAt(measure - line.width()) : line);
        current.clear();
        width = 0;
    }

    /// Neighbours of one look and meaning as one piece, without line feeds.
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().with(List.of()).equals(piece.with(List.of()))) {
                List<Stretch> both = new ArrayList<>(joined.getLast().stretches());
                piece.stretches().forEach(stretch -> append(both, stretch));
                joined.set(joined.size() - 1, piece.with(both));
            } else {
                List<Stretch> kept = new ArrayList<>();
                piece.stretches().forEach(stretch -> append(kept, stretch));
                joined.add(piece.with(kept));
            }
        }
        return joined;
    }

    private static void append(List<Stretch> stretches, Stretch added) {
        Stretch next = new Stretch(
                added.face(), added.text().replace("\n", ""), added.shown().replace("\n", ""));
        boolean plain = next.shown().equals(next.text());
        if (!stretches.isEmpty()
                && stretches.getLast().face() == next.face()
                && plain
                && stretches.getLast().shown().equals(stretches.getLast().text())) {
            Stretch last = stretches.removeLast();
            stretches.add(new Stretch(last.face(), last.text() + next.text(), last.shown() + next.shown()));
        } else if (!next.text().isEmpty()) {
            stretches.add(next);
        }
    }
}
