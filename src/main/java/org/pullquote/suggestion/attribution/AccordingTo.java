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

/// Finds *according to …*, before, inside and behind what it credits, and *in her words, …*.
final class AccordingTo {
    /// How many tokens may stand between *in* and *words*.
    private static final int LONGEST_OWNER = 8;

    /// Words that link a sentence to the one before it.
    private static final Set<String> LINKING = Set.of(
            "addition", "fact", "but", "and", "still", "now", "however", "meanwhile", "instead", "yet", "indeed");

    private AccordingTo() {}

    static Optional<Found> in(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.at(i).is("according") && sentence.at(i + 1).is("to")) {
                return at(sentence, i);
            }
            if (sentence.at(i).is("in")) {
                Optional<Found> words = inWords(sentence, i);
                if (words.isPresent()) {
                    return words;
                }
            }
        }
        return Optional.empty();
    }

    /// *in Ruiz's words, “…”* and *in the words of Ruiz, “…”*
    private static Optional<Found> inWords(Sentence sentence, int in) {
        int words = in + 1;
        while (words < in + LONGEST_OWNER && !sentence.at(words).is("words") && !isEnd(sentence.at(words))) {
            words++;
        }
        boolean of = sentence.at(words + 1).is("of");
        Optional<NounPhrase> speaker =
                of ? Subjects.rightOf(sentence, words + 2) : Optional.of(new NounPhrase(in + 1, words - 1));
        int comma = of ? speaker.map(phrase -> phrase.last() + 1).orElse(0) : words + 1;
        boolean opens = sentence.at(words).is("words")
                && words > in + 1
                && sentence.at(comma).is(Kind.COMMA);
        if (!opens || speaker.isEmpty() || !sentence.at(comma + 1).isQuoted()) {
            return Optional.empty();
        }
        Cue cue = new Cue(in, in, in, "in the words of", Form.BASE, Cue.Sort.NOUN, Set.of());
        Piece content = new Piece(comma + 1, comma + 2);
        return Optional.of(new Found(List.of(content), speaker, Optional.of(cue), Pattern.ACCORDING_TO, 0.8));
    }

    private static boolean isEnd(Token token) {
        return token.is(Kind.STOP) || token.is(Kind.COMMA) || token.isQuoted();
    }

    private static Optional<Found> at(Sentence sentence, int at) {
        Optional<NounPhrase> speaker = Subjects.rightOf(sentence, at + 2);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int end = behindSource(sentence, speaker.get().last() + 1);
        Cue cue = new Cue(at, at, at + 1, "according to", Form.BASE, Cue.Sort.NOUN, Set.of());
        List<Piece> content = content(sentence, at, end);
        Piece first = content.getFirst();
        int least = sentence.at(first.from()).isQuoted() ? 1 : 2;
        if (first.to() - first.from() < least && content.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(new Found(content, speaker, Optional.of(cue), Pattern.ACCORDING_TO, 0.9));
    }

    /// What stands before the words of the source, or behind them, or on both sides where they stand in its middle.
    private static List<Piece> content(Sentence sentence, int at, int end) {
        Piece behind = new Piece(Math.min(end + 1, sentence.size()), lastOf(sentence, end + 1));
        if (at <= 1) {
            return List.of(behind);
        }
        Piece before = before(sentence, at);
        boolean goesOn = sentence.at(end).is(Kind.COMMA) && behind.to() - behind.from() > 3;
        if (!goesOn || before.to() <= before.from()) {
            return goesOn ? List.of(behind) : List.of(before);
        }
        boolean complete = Clauses.hasFiniteVerb(sentence, before.from(), before.to())
                && !WordClasses.isQuestionWord(sentence.at(before.from()))
                && !sentence.at(before.from()).is("whoever");
        if (complete) {
            return List.of(before);
        }
        boolean linked = LINKING.contains(sentence.at(before.to() - 1).lower());
        return linked ? List.of(behind) : List.of(before, behind);
    }

    /// The index of the mark at which the source's description ends.
    private static int behindSource(Sentence sentence, int from) {
        int comma = -1;
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.is(Kind.COMMA)) {
                Token next = sentence.at(i + 1);
                if (Clauses.verbAt(sentence, i + 1) >= 0 || next.isQuoted()) {
                    return i;
                }
                comma = comma < 0 ? i : comma;
            }
            if (token.is(Kind.STOP)) {
                return comma < 0 ? i : comma;
            }
        }
        return comma < 0 ? sentence.size() : comma;
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
