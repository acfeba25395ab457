package org.pullquote.suggestion.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.suggestion.attribution.Attribution.Pattern;
import org.pullquote.suggestion.attribution.Found.Piece;
import org.pullquote.suggestion.attribution.Subjects.NounPhrase;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds *according to …*, before, inside and behind what it credits.
final class AccordingTo {
    private AccordingTo() {}

    static Optional<Found> in(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.at(i).is("according") && sentence.at(i + 1).is("to")) {
                return at(sentence, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> at(Sentence sentence, int at) {
        Optional<NounPhrase> speaker = Subjects.rightOf(sentence, at + 2);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int end = behindSource(sentence, speaker.get().last() + 1);
        Cue cue = new Cue(at, at, at + 1, "according to", Form.BASE, Cue.Sort.NOUN, Set.of());
        Piece content = at <= 1 ? new Piece(end + 1, lastOf(sentence, end + 1)) : before(sentence, at);
        int least = sentence.at(content.from()).isQuoted() ? 1 : 2;
        if (content.to() - content.from() < least) {
            return Optional.empty();
        }
        return Optional.of(new Found(List.of(content), speaker, Optional.of(cue), Pattern.ACCORDING_TO, 0.9));
    }

    /// The index of the mark at which the source's description ends.
    private static int behindSource(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.is(Kind.COMMA)
                    && (VerbGroups.clauseAt(sentence, i + 1) >= 0
                            || sentence.at(i + 1).isQuoted())) {
                return i;
            }
            if (token.is(Kind.STOP)) {
                return i;
            }
        }
        return sentence.size();
    }

    private static int lastOf(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.at(i).is(Kind.STOP) || sentence.at(i).is(Kind.SEMICOLON)) {
                return i;
            }
        }
        return sentence.size();
    }

    private static Piece before(Sentence sentence, int at) {
        int to = at;
        while (to > 0
                && (sentence.at(to - 1).is(Kind.COMMA) || sentence.at(to - 1).is(Kind.DASH))) {
            to--;
        }
        int from = 0;
        for (int i = 0; i < to; i++) {
            if (sentence.at(i).is(Kind.SEMICOLON)) {
                from = i + 1;
            }
        }
        while (from < to && WordClasses.isConjunction(sentence.at(from))) {
            from++;
        }
        return new Piece(from, to);
    }
}
