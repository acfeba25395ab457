package org.pullquote.ui.reader.column;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.pullquote.article.Inline;
import org.pullquote.article.Piece;
import org.pullquote.text.Direction;

/// Makes the text nodes of a block: one for each run of like emphasis.
///
/// A block with right-to-left letters gets one node for each word, each space and each run of marks. On Linux JavaFX's
/// own layout fails with an exception where a longer run of such text wraps, and it puts marks on the wrong side of a
/// word where the two come from different fonts.
final class TextRuns {
    private TextRuns() {}

    static List<Text> of(Piece piece, Font font, Typesetting type) {
        String text = piece.text();
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
        for (Inline inline : piece.inlines()) {
            edges.add(Math.clamp(inline.span().start(), 0, text.length()));
            edges.add(Math.clamp(inline.span().end(), 0, text.length()));
        }
        if (Direction.hasRightToLeft(text)) {
            for (int i = 1; i < text.length(); i++) {
                if (kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
                    edges.add(i);
                }
            }
        }
        List<Text> runs = new ArrayList<>();
        int start = edges.removeFirst();
        for (int end : edges) {
            Text run = new Text(text.substring(start, end));
            run.setFont(fontAt(piece, start, font, type));
            run.getStyleClass().add("pq-ink");
            runs.add(run);
            start = end;
        }
        return runs;
    }

    /// Letters with what belongs to them, white space, or marks.
    private static int kind(char unit) {
        if (Character.isWhitespace(unit)) {
            return 0;
        }
        boolean word = Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.getType(unit) == Character.FORMAT;
        return word ? 1 : 2;
    }

    private static Font fontAt(Piece piece, int offset, Font font, Typesetting type) {
        return piece.inlines().stream()
                .filter(inline -> inline.span().contains(offset) && inline.kind() != Inline.Kind.LINK)
                .findFirst()
                .map(inline -> type.of(inline.kind()))
                .orElse(font);
    }
}
