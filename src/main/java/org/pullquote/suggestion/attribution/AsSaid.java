package org.pullquote.suggestion.attribution;

import java.util.List;
import java.util.Optional;
import org.pullquote.suggestion.attribution.Attribution.Pattern;
import org.pullquote.suggestion.attribution.Found.Piece;
import org.pullquote.suggestion.attribution.Subjects.NounPhrase;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds what stands behind an opening that credits it: *As Ruiz noted, the bridge will hold*; *Said Ruiz, “It will.”*
final class AsSaid {
    private static final int LONGEST_OPENING = 25;

    private final CueList cues;

    AsSaid(CueList cues) {
        this.cues = cues;
    }

    Optional<Found> in(Sentence sentence) {
        Optional<Found> inverted = inverted(sentence);
        int as = sentence.at(0).is("as") ? 0 : 1;
        if (inverted.isPresent() || !sentence.at(as).is("as")) {
            return inverted;
        }
        int limit = Math.min(sentence.size(), as + LONGEST_OPENING);
        for (int i = as + 2; i < limit && !sentence.at(i).is(Kind.STOP); i++) {
            Optional<Found> found = at(sentence, as, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// *Said Ruiz, “…”* and *But, said Ruiz, “…”*
    private Optional<Found> inverted(Sentence sentence) {
        int first = WordClasses.isConjunction(sentence.at(0)) ? 1 : 0;
        first += sentence.at(first).is(Kind.COMMA) ? 1 : 0;
        Optional<Cue> cue = finite(sentence, first);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        Optional<NounPhrase> subject = Subjects.rightOf(sentence, cue.get().next());
        int quoted = subject.map(NounPhrase::last).orElse(first) + 2;
        boolean marked = sentence.at(quoted - 1).is(Kind.COMMA)
                || sentence.at(quoted - 1).is(Kind.COLON);
        if (subject.isEmpty() || !marked || !sentence.at(quoted).isQuoted()) {
            return Optional.empty();
        }
        int to = quoted;
        while (sentence.at(to).isQuoted()) {
            to++;
        }
        return Optional.of(new Found(List.of(new Piece(quoted, to)), subject, cue, Pattern.SAID_BEFORE, 0.9));
    }

    private Optional<Cue> finite(Sentence sentence, int at) {
        return cues.verbsAt(sentence, at).stream()
                .filter(cue -> cue.has(Frame.PARENTHETICAL))
                .filter(cue -> cue.form() == Form.PAST || cue.form() == Form.THIRD)
                .findFirst();
    }

    private Optional<Found> at(Sentence sentence, int as, int verb) {
        Optional<Cue> cue = finite(sentence, verb);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        Optional<NounPhrase> subject = VerbGroups.of(sentence, verb, cue.get().form())
                .flatMap(group -> Subjects.leftOf(sentence, group.start()))
                .filter(phrase -> phrase.first() == as + 1);
        int comma = commaBehind(sentence, cue.get().next());
        if (subject.isEmpty() || comma < 0) {
            return Optional.empty();
        }
        int to = sentence.size();
        while (to > comma && sentence.at(to - 1).is(Kind.STOP)) {
            to--;
        }
        return to - comma < 3
                ? Optional.empty()
                : Optional.of(new Found(List.of(new Piece(comma + 1, to)), subject, cue, Pattern.SAID_BEFORE, 0.7));
    }

    /// The comma that ends the opening; -1 where the verb has something of its own behind it.
    private static int commaBehind(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_OPENING); i++) {
            Token token = sentence.at(i);
            if (token.is(Kind.COMMA)) {
                return i;
            }
            if (token.is("that") || token.is(Kind.STOP) || token.isQuoted() || token.is(Kind.COLON)) {
                return -1;
            }
        }
        return -1;
    }
}
