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
import org.pullquote.suggestion.grammar.WordList;

/// Finds a name and a colon before what is said, as in headlines and transcripts, and a colon before a quotation.
final class Colons {
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_TITLED = 15;
    /// Nouns for what somebody says.
    private static final Set<String> SAYINGS = Set.of(
            "answer",
            "reply",
            "response",
            "retort",
            "message",
            "advice",
            "warning",
            "plea",
            "verdict",
            "conclusion",
            "explanation",
            "comment",
            "question",
            "promise",
            "motto",
            "take",
            "reaction");

    private static final Set<String> LABELS =
            WordList.read(Colons.class, "reporting.txt").set("labels");

    private Colons() {}

    static Optional<Found> in(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (sentence.at(i).is(Kind.COLON)) {
                return at(sentence, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> at(Sentence sentence, int colon) {
        Piece content = new Piece(colon + 1, end(sentence, colon + 1));
        boolean quoted = sentence.at(colon + 1).isQuoted();
        if (LABELS.contains(sentence.at(0).lower())) {
            return Optional.empty();
        }
        Optional<NounPhrase> speaker = name(sentence, colon);
        if (speaker.isEmpty() && quoted) {
            speaker = titled(sentence, colon);
        }
        if (speaker.isEmpty() && quoted) {
            speaker = owner(sentence, colon).or(() -> subject(sentence, colon));
        }
        if (speaker.isEmpty() || content.to() - content.from() < (quoted ? 1 : 3)) {
            return Optional.empty();
        }
        Cue cue = new Cue(colon, colon, colon, ":", Form.BASE, Cue.Sort.NOUN, Set.of());
        return Optional.of(new Found(List.of(content), speaker, Optional.of(cue), Pattern.COLON, 0.7));
    }

    private static int end(Sentence sentence, int from) {
        int to = sentence.size();
        while (to > from && sentence.at(to - 1).is(Kind.STOP)) {
            to--;
        }
        return to;
    }

    /// A name that fills all that stands before the colon.
    private static Optional<NounPhrase> name(Sentence sentence, int colon) {
        int from = 0;
        if (colon > LONGEST_NAME) {
            return Optional.empty();
        }
        for (int i = from; i < colon; i++) {
            Token token = sentence.at(i);
            if (!WordClasses.isName(token)) {
                return Optional.empty();
            }
        }
        return Optional.of(new NounPhrase(from, colon - 1));
    }

    /// A name with its titles, party and the like, where that is all that stands before the colon.
    private static Optional<NounPhrase> titled(Sentence sentence, int colon) {
        int last = colon - 1;
        if (sentence.at(last).is(Kind.CLOSING)) {
            while (last > 0 && !sentence.at(last).is(Kind.OPENING)) {
                last--;
            }
            last--;
        }
        if (colon > LONGEST_TITLED || last < 0 || !WordClasses.isName(sentence.at(last))) {
            return Optional.empty();
        }
        for (int i = 0; i < last; i++) {
            Token token = sentence.at(i);
            if (!WordClasses.isNominal(token) && !token.is("of") && !token.is("for") && !token.is("the")) {
                return Optional.empty();
            }
        }
        return Optional.of(new NounPhrase(0, colon - 1));
    }

    /// Whose words stand behind the colon: *Ruiz's answer: “…”*.
    private static Optional<NounPhrase> owner(Sentence sentence, int colon) {
        for (int i = 1; i < colon - 1 && i < LONGEST_TITLED; i++) {
            if (sentence.at(i).is("'s") && SAYINGS.contains(sentence.at(i + 1).lower())) {
                return Subjects.leftOf(sentence, i).filter(phrase -> phrase.first() == 0);
            }
        }
        return Optional.empty();
    }

    /// Who stands with a verb before the colon, or whose name stands there behind a dash; else the sentence's subject.
    private static Optional<NounPhrase> subject(Sentence sentence, int colon) {
        for (int i = colon - 1; i > 0 && i > colon - LONGEST_NAME; i--) {
            if (WordClasses.isFiniteVerb(sentence.at(i)) && WordClasses.isVerb(sentence.at(i))) {
                return Subjects.leftOf(sentence, i).or(() -> Subjects.main(sentence));
            }
        }
        int first = colon;
        while (first > 0 && colon - first < LONGEST_NAME + 2 && isNamePart(sentence, first - 1)) {
            first--;
        }
        boolean alone = first > 0
                && (sentence.at(first - 1).is(Kind.DASH)
                        || sentence.at(first - 1).is("from"));
        return alone && first < colon ? Optional.of(new NounPhrase(first, colon - 1)) : Subjects.main(sentence);
    }

    private static boolean isNamePart(Sentence sentence, int at) {
        return WordClasses.isName(sentence.at(at)) || sentence.at(at).is("and");
    }
}
