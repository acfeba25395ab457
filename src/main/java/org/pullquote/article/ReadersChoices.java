package org.pullquote.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.text.TextSpan;

/// What the reader restored or cut by hand, carried from one cleaning of a page to the next.
///
/// A piece of the new cleaning follows a choice if at least half of it stood, in the source, where the chosen piece
/// stood; where the format has no places, if it has the same words.
public final class ReadersChoices {
    private ReadersChoices() {}

    /// The new cleaning of a page with the choices made in the old one.
    public static Article carry(Article old, Article cleaned) {
        List<Piece> chosen = old.pieces().stream().filter(Piece::byReader).toList();
        List<Piece> pieces = new ArrayList<>(cleaned.pieces());
        pieces.replaceAll(piece -> chosen.stream()
                .filter(choice -> governs(choice, piece))
                .findFirst()
                .map(choice -> piece.decidedByReader(choice.isKept()))
                .orElse(piece));
        return new Article(cleaned.format(), cleaned.metadata(), pieces, cleaned.cleaner(), cleaned.finding());
    }

    private static boolean governs(Piece choice, Piece piece) {
        Optional<TextSpan> there = choice.source();
        Optional<TextSpan> here = piece.source();
        if (there.isEmpty() || here.isEmpty()) {
            return choice.text().equals(piece.text());
        }
        int shared = Math.min(there.get().end(), here.get().end())
                - Math.max(there.get().start(), here.get().start());
        return shared * 2 >= here.get().length() && shared > 0;
    }
}
