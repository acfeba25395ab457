package org.pullquote.article.printed;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.article.Piece;
import org.pullquote.text.TextSpan;

/// A text that is longer than any page: it is shown as it is, in paragraphs that end with a sentence where there is
/// one.
public final class Unjudged {
    /// So many characters have been the dump of no page; to judge more takes longer than a reader waits.
    public static final int FROM = 1_500_000;

    private static final int LONGEST = 1200;
    /// An end is looked for in so many of the last characters.
    private static final int WITHIN = 600;

    private Unjudged() {}

    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            FoldedText folded = FoldedText.of(text, new TextSpan(from, to));
            if (!folded.text().isEmpty()) {
                TextSpan whole = new TextSpan(0, folded.text().length());
                pieces.add(Piece.paragraph(folded.text(), folded.runs(whole)));
            }
            from = to;
        }
        return pieces;
    }

    private static int end(String text, int from) {
        int last = from + LONGEST;
        if (last >= text.length()) {
            return text.length();
        }
        String tail = text.substring(last - WITHIN, last);
        int sentence = tail.lastIndexOf(". ");
        int space = sentence < 0 ? tail.lastIndexOf(' ') : sentence + 1;
        if (space >= 0) {
            return last - WITHIN + space;
        }
        return Character.isLowSurrogate(text.charAt(last)) ? last + 1 : last;
    }
}
