package org.pullquote.brief.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.brief.pdf.Typefaces.Stretch;

/// Cuts pieces into parts, one behind the other. It remembers where it was, so that the time for all parts grows with
/// the length of the text and not with the number of pieces times that of parts: a paragraph may be a book's chapter.
final class PieceCutter {
    private final List<Piece> pieces;
    private int piece;
    private int stretch;
    /// Where the stretch begins among the characters of all pieces.
    private int start;
    /// How far all is cut.
    private int cut;

    PieceCutter(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// What stands between the end of the part before and `to`, counted in characters of all pieces.
    List<Piece> next(int to) {
        List<Piece> part = new ArrayList<>();
        while (piece < pieces.size() && start < to) {
            List<Stretch> kept = stretches(to);
            if (!kept.isEmpty()) {
                part.add(pieces.get(piece).with(kept));
            }
            if (stretch == pieces.get(piece).stretches().size()) {
                piece++;
                stretch = 0;
            } else {
                break;
            }
        }
        cut = to;
        return part;
    }

    /// Those of the piece, the first and the last of them cut where the part begins and ends.
    private List<Stretch> stretches(int to) {
        List<Stretch> all = pieces.get(piece).stretches();
        List<Stretch> kept = new ArrayList<>();
        while (stretch < all.size() && start < to) {
            Stretch whole = all.get(stretch);
            int end = start + whole.text().length();
            if (end > cut) {
                kept.add(part(whole, Math.max(cut - start, 0), Math.min(to, end) - start));
            }
            if (end > to) {
                break;
            }
            start = end;
            stretch++;
        }
        return kept;
    }

    private static Stretch part(Stretch stretch, int from, int to) {
        String text = stretch.text().substring(from, to);
        if (stretch.shown().equals(stretch.text())) {
            return new Stretch(stretch.face(), text, text);
        }
        // Each character has one that stands for it.
        int start = stretch.text().codePointCount(0, from);
        int length = text.codePointCount(0, text.length());
        return new Stretch(stretch.face(), text, stretch.shown().substring(start, start + length));
    }
}
