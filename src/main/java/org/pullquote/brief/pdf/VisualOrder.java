package org.pullquote.brief.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.pullquote.brief.pdf.Typefaces.Stretch;
import org.pullquote.text.Direction;

/// Puts the pieces of a line in the order in which they are seen, since PDF knows no other: text that runs from right
/// to left is turned round (UAX #9), and the controls that turn it are left out.
final class VisualOrder {
    private VisualOrder() {}

    /// Whether the paragraph begins at the right.
    static boolean startsRightToLeft(List<Piece> paragraph) {
        return Direction.startsRightToLeft(text(paragraph));
    }

    private static String text(List<Piece> pieces) {
        StringBuilder joined = new StringBuilder();
        pieces.forEach(piece -> joined.append(piece.text()));
        return joined.toString();
    }

    /// @param pieces of one line
    /// @param rightToLeft whether its paragraph runs from right to left
    static List<Piece> of(List<Piece> pieces, boolean rightToLeft) {
        String joined = text(pieces);
        if (!Direction.hasRightToLeft(joined)) {
            return pieces;
        }
        Bidi bidi = new Bidi(joined, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] runs = new Integer[count];
        List<List<Piece>> parts = new ArrayList<>();
        PieceCutter cut = new PieceCutter(pieces);
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
            parts.add(cut.next(bidi.getRunLimit(i)));
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        List<Piece> seen = new ArrayList<>();
        for (int run : runs) {
            List<Piece> part = parts.get(run);
            boolean turned = bidi.getRunLevel(run) % 2 == 1;
            (turned ? part.reversed() : part).forEach(piece -> seen.add(piece.with(stretches(piece, turned))));
        }
        return seen;
    }

    private static List<Stretch> stretches(Piece piece, boolean turned) {
        List<Stretch> stretches = turned ? piece.stretches().reversed() : piece.stretches();
        return stretches.stream().map(stretch -> stretch(stretch, turned)).toList();
    }

    /// Readers turn letters that run from right to left back by themselves; of others the document must say how they
    /// read.
    private static Stretch stretch(Stretch stretch, boolean turned) {
        String text = withoutControls(stretch.text());
        boolean replaced = !stretch.shown().equals(stretch.text());
        String shown = replaced ? stretch.shown() : text;
        if (!turned) {
            return new Stretch(stretch.face(), replaced ? stretch.text() : text, shown);
        }
        String joined = ArabicJoining.joined(shown, stretch.face()::has);
        if (!joined.equals(shown)) {
            return new Stretch(stretch.face(), text, mirrored(joined));
        }
        String seen = mirrored(shown);
        boolean byItself = !replaced && text.codePoints().anyMatch(VisualOrder::runsFromTheRight);
        return new Stretch(stretch.face(), byItself ? mirrored(text) : text, seen);
    }

    private static String withoutControls(String text) {
        return text.replaceAll("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    private static boolean runsFromTheRight(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static String mirrored(String text) {
        StringBuilder turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int pair = "()[]{}<>«»‹›".indexOf(turned.charAt(i));
            if (pair >= 0) {
                turned.setCharAt(i, "()[]{}<>«»‹›".charAt(pair ^ 1));
            }
        }
        return turned.toString();
    }
}
