package org.pullquote.comparison.draft;

import java.util.List;
import java.util.Optional;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.text.Sentences;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Tells what a source's quotation goes on with where one of the draft ends within the sentence: a hedge (“…, as far as
/// we know”) may be left off without a mark. A few words quoted inside the draft's own sentence claim no more.
final class SentenceRest {
    /// Fewer words are a phrase.
    private static final int SHORTEST = 5;

    /// How far behind the quotation the draft may bring the rest, in UTF-16 units: “…,” she said, “…”.
    private static final int REACH = 200;

    private static final String OMISSIONS = "….—–-";

    private final SpokenWords draft;
    private final TextSpan piece;
    private final boolean isSentence;

    SentenceRest(SpokenWords draft, TextSpan piece) {
        this.draft = draft;
        this.piece = piece;
        String text = draft.text(piece);
        List<Word> words = Words.of(text);
        this.isSentence = words.size() >= SHORTEST
                && !Character.isLowerCase(text.charAt(words.getFirst().span().start()))
                && text.substring(words.getLast().span().end()).chars().noneMatch(c -> OMISSIONS.indexOf(c) >= 0);
    }

    /// The match with what its sentence goes on with.
    Match with(Match match, SpokenWords source) {
        String rest = isSentence ? rest(source, match.span()) : "";
        return rest.isEmpty() || draft.follows(piece.end(), REACH, rest)
                ? match
                : new Match(match.source(), match.span(), match.text(), match.quoted(), match.differences(), rest);
    }

    private static String rest(SpokenWords source, TextSpan found) {
        Optional<TextSpan> within = source.quotations().stream()
                .flatMap(quotation -> quotation.pieces().stream())
                .filter(quoted -> quoted.start() <= found.start() && found.end() < quoted.end())
                .findFirst();
        if (within.isEmpty()) {
            return "";
        }
        String behind = source.text(new TextSpan(found.end(), within.get().end()));
        int end = 0;
        while (end < behind.length() && behind.charAt(end) != '\n' && !Sentences.isStop(behind.charAt(end))) {
            end++;
        }
        List<Word> words = Words.of(behind.substring(0, end));
        return words.isEmpty()
                ? ""
                : behind.substring(
                        words.getFirst().span().start(), words.getLast().span().end());
    }
}
