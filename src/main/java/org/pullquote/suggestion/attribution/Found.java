package org.pullquote.suggestion.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.suggestion.attribution.Attribution.Pattern;
import org.pullquote.suggestion.attribution.Subjects.NounPhrase;

/// An attribution inside one sentence, in tokens.
///
/// @param content the pieces of what is credited, in order
record Found(List<Piece> content, Optional<NounPhrase> speaker, Optional<Cue> cue, Pattern pattern, double score) {
    /// @param from index of its first token
    /// @param to index behind its last token
    record Piece(int from, int to) {
        boolean holds(int token) {
            return from <= token && token < to;
        }
    }

    Found {
        content = List.copyOf(content);
    }

    boolean covers(int token) {
        return content.stream().anyMatch(piece -> piece.holds(token));
    }

    Found with(Piece more) {
        List<Piece> pieces = new ArrayList<>(content);
        pieces.add(more);
        return new Found(pieces, speaker, cue, pattern, score);
    }

    /// The index behind its last token of any part.
    int end() {
        int end = content.getLast().to();
        end = Math.max(end, speaker.map(phrase -> phrase.last() + 1).orElse(0));
        return Math.max(end, cue.map(Cue::next).orElse(0));
    }
}
