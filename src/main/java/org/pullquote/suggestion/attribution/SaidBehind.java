package org.pullquote.suggestion.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.suggestion.attribution.Attribution.Pattern;
import org.pullquote.suggestion.attribution.Found.Piece;
import org.pullquote.suggestion.attribution.Subjects.NounPhrase;
import org.pullquote.suggestion.attribution.VerbGroups.Voice;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds what stands before the words that credit it: *…, she said*, *“…,” said Smith*.
final class SaidBehind {
    /// How many tokens a subject may have here.
    private static final int LONGEST_SUBJECT = 45;

    /// How far behind the cue *that* may stand, over something between commas.
    private static final int FARTHEST_THAT = 8;

    private final CueList cues;

    SaidBehind(CueList cues) {
        this.cues = cues;
    }

    /// The attributions whose cue stands behind or inside what it credits, from left to right.
    List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < sentence.size() - 1; i++) {
            if (!isBoundary(sentence, i)) {
                continue;
            }
            Optional<Found> here = at(sentence, start, i);
            if (here.isPresent()) {
                found.add(here.get());
                start = here.get().end();
                i = start - 1;
            }
        }
        return found;
    }

    /// Whether what is credited may end before or with this token.
    private static boolean isBoundary(Sentence sentence, int at) {
        Token token = sentence.at(at);
        Token before = sentence.at(at - 1);
        return token.is(Kind.COMMA) || token.is(Kind.DASH) || before.isQuoted() && !token.is(Kind.STOP);
    }

    private Optional<Found> at(Sentence sentence, int start, int boundary) {
        boolean quoted = sentence.at(boundary - 1).isQuoted();
        int from = boundary;
        while (sentence.at(from).is(Kind.COMMA)
                || sentence.at(from).is(Kind.DASH)
                || sentence.at(from).is(Kind.OTHER)) {
            from++;
        }
        Optional<Said> said = inverted(sentence, from, quoted);
        if (said.isEmpty()) {
            said = straight(sentence, from, quoted);
        }
        if (said.isEmpty()
                || isFollowed(sentence, said.get().end())
                || !Parentheses.hold(sentence, said.get(), quoted)) {
            return Optional.empty();
        }
        int content = ContentStarts.before(sentence, start, boundary, quoted || isInside(sentence, said.get()));
        if (content < 0 || isReportedItself(sentence, content, boundary)) {
            return Optional.empty();
        }
        Cue cue = said.get().cue();
        Found found = new Found(
                List.of(new Piece(content, boundary)),
                Optional.of(said.get().subject()),
                Optional.of(cue),
                Pattern.SAID_BEHIND,
                quoted ? 0.95 : 0.85);
        return Optional.of(withRest(sentence, found, said.get()));
    }

    /// Whether what is said stands behind the cue, over something between commas: *…, she says, with low confidence,
    /// that …*.
    private static boolean isFollowed(Sentence sentence, int end) {
        if (!sentence.at(end).is(Kind.COMMA)) {
            return false;
        }
        for (int i = end + 1; i < end + FARTHEST_THAT && i < sentence.size(); i++) {
            if (sentence.at(i).is(Kind.COMMA)) {
                return sentence.at(i + 1).is("that");
            }
        }
        return false;
    }

    /// Whether what stands before the cue is said by someone already: *Ruiz said it holds because “…,” he said*.
    private boolean isReportedItself(Sentence sentence, int content, int boundary) {
        int verb = Clauses.verbAt(sentence, content);
        return verb > content
                && verb < boundary
                && sentence.at(verb - 1).capital()
                && !sentence.at(verb + 1).is(Kind.COMMA)
                && cues.verbsAt(sentence, verb).stream()
                        .anyMatch(cue -> cue.name().equals("say") || cue.name().equals("add"));
    }

    /// Whether the narrator breaks into a sentence that goes on: *the plan, she said, will fail*.
    private static boolean isInside(Sentence sentence, Said said) {
        Token next = sentence.at(said.end() + 1);
        return sentence.at(said.end()).is(Kind.COMMA)
                && said.end() > said.subject().last()
                && said.subject().last() < said.cue().group()
                && !sentence.at(said.subject().first() - 1).isQuoted()
                && !sentence.at(said.subject().first() - 2).isQuoted()
                && !next.isQuoted()
                && !WordClasses.isIng(next)
                && !Clauses.goesOnSpeaking(sentence, said.end())
                && (!WordClasses.isRelative(next) || next.is("that"))
                && !next.is("and")
                && !next.is("but")
                && !next.is("or")
                && !next.is("with")
                && !next.is("according");
    }

    /// @param end index behind the last token of cue and subject
    record Said(Cue cue, NounPhrase subject, int end) {}

    /// *she said*, with a subject that may have an apposition.
    private Optional<Said> straight(Sentence sentence, int from, boolean quoted) {
        int limit = Math.min(sentence.size(), from + LONGEST_SUBJECT);
        for (int i = from + 1; i < limit; i++) {
            Token token = sentence.at(i);
            if (token.is(Kind.STOP) || token.is(Kind.SEMICOLON) || token.is("\",") && i > from + 3) {
                return Optional.empty();
            }
            Optional<Cue> cue = finite(sentence, i, quoted);
            if (cue.isEmpty() || token.capital() && !sentence.headline()) {
                continue;
            }
            Optional<NounPhrase> subject = Subjects.leftOf(sentence, cue.get().group())
                    .map(phrase -> quoted ? wholeFrom(sentence, from, phrase) : phrase);
            if (subject.isEmpty()
                    || WordClasses.isRelative(sentence.at(subject.get().first()))
                    || subject.get().first() < from
                    || !isStart(sentence, from, subject.get().first())) {
                return Optional.empty();
            }
            return Optional.of(new Said(cue.get(), subject.get(), behindHearer(sentence, cue.get(), quoted)));
        }
        return Optional.empty();
    }

    /// The index behind the cue and the one who is told, where a comma follows: *…, she told the clerk, …*.
    private static int behindHearer(Sentence sentence, Cue cue, boolean quoted) {
        if (quoted || !cue.has(Frame.ADDRESSEE)) {
            return cue.next();
        }
        boolean pronoun = WordClasses.isObjectPronoun(sentence.at(cue.next()));
        int behind = pronoun
                ? cue.next() + 1
                : Subjects.rightOf(sentence, cue.next())
                        .map(phrase -> phrase.last() + 1)
                        .orElse(cue.next());
        return sentence.at(behind).is(Kind.COMMA) ? behind : cue.next();
    }

    /// The phrase from right behind the quotation, where nothing but its own words stands there: *the senator and
    /// former mayor*, *retired general Tom Hall*.
    private static NounPhrase wholeFrom(Sentence sentence, int from, NounPhrase phrase) {
        for (int i = from; i < phrase.first(); i++) {
            Token token = sentence.at(i);
            boolean part = WordClasses.isNominal(token) && !(i > from && isVerbal(token))
                    || WordClasses.isDeterminer(token)
                    || WordClasses.isPossessive(token)
                    || i > from && (token.is("and") || token.is("of") || token.is("'s"));
            if (!part || token.isQuoted()) {
                return phrase;
            }
        }
        return new NounPhrase(Math.min(from, phrase.first()), phrase.last());
    }

    private static boolean isStart(Sentence sentence, int from, int first) {
        for (int i = from; i < first; i++) {
            Token token = sentence.at(i);
            if (!WordClasses.isAdverb(token) && !token.is("and") && !token.is("but") && !token.is("as")) {
                return false;
            }
        }
        return true;
    }

    private static boolean credits(Cue cue, boolean quoted) {
        return cue.has(Frame.PARENTHETICAL) || quoted && cue.has(Frame.BEHIND_QUOTATION);
    }

    private Optional<Cue> finite(Sentence sentence, int at, boolean quoted) {
        for (Cue cue : cues.verbsAt(sentence, at)) {
            if (!credits(cue, quoted) || cue.form() == Form.ING) {
                continue;
            }
            Optional<VerbGroups.Group> group = VerbGroups.of(sentence, at, cue.form());
            if (group.isPresent() && group.get().voice() == Voice.FINITE) {
                return Optional.of(
                        new Cue(group.get().start(), at, cue.last(), cue.name(), cue.form(), cue.sort(), cue.frames()));
            }
        }
        return Optional.empty();
    }

    /// *said Smith*
    private Optional<Said> inverted(Sentence sentence, int from, boolean quoted) {
        for (Cue cue : cues.verbsAt(sentence, from)) {
            boolean fits = cue.form() == Form.PAST || cue.form() == Form.THIRD;
            if (!fits || !credits(cue, quoted) || !quoted && !cue.name().equals("say")) {
                continue;
            }
            Optional<NounPhrase> subject = Subjects.rightOf(sentence, cue.next());
            boolean alone = quoted
                    && (!sentence.at(from - 2).isWord()
                            || sentence.at(from - 1).is("\",")
                                    && subject.filter(phrase -> isVerbal(sentence.at(phrase.last() + 1)))
                                            .isEmpty());
            if (subject.isPresent() && (alone || isInverted(sentence, cue, subject.get()))) {
                return Optional.of(new Said(cue, subject.get(), subject.get().last() + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isVerbal(Token token) {
        return WordClasses.isAuxiliary(token) || WordClasses.isFiniteVerb(token);
    }

    /// Whether the phrase behind the verb is its subject although no quotation stands before it: *the plan will fail,
    /// said Ruiz*; in *Ruiz, the mayor, said Smith will go* it belongs to what is said.
    private static boolean isInverted(Sentence sentence, Cue cue, NounPhrase subject) {
        if (WordClasses.isSubjectPronoun(sentence.at(cue.next()))
                || WordClasses.isQuantity(sentence.at(subject.last()))
                || Clauses.verbAt(sentence, cue.next()) >= 0) {
            return false;
        }
        for (int i = subject.last() + 1; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.is(Kind.COMMA)
                    || token.is(Kind.STOP)
                    || token.is(Kind.OPENING)
                    || WordClasses.isRelative(token)) {
                return true;
            }
            if (token.isQuoted() || WordClasses.isAuxiliary(token) || WordClasses.isFiniteVerb(token)) {
                return false;
            }
        }
        return true;
    }

    /// With the rest of what is credited where it goes on behind the cue: “…,” she said, “…”.
    private static Found withRest(Sentence sentence, Found found, Said said) {
        if (isInside(sentence, said)) {
            int to = sentence.size();
            while (to > said.end() + 1 && sentence.at(to - 1).is(Kind.STOP)) {
                to--;
            }
            return to > said.end() + 1 ? found.with(new Piece(said.end() + 1, to)) : found;
        }
        for (int i = said.end(); i < Math.min(sentence.size(), said.end() + 40); i++) {
            Token token = sentence.at(i);
            if (token.isQuoted()) {
                Token before = sentence.at(i - 1);
                if (before.is(Kind.COMMA) || before.is(Kind.COLON) || before.is(Kind.DASH) || before.is(Kind.STOP)) {
                    int to = i + 1;
                    while (sentence.at(to).isQuoted()) {
                        to++;
                    }
                    return found.with(new Piece(i, to));
                }
                return found;
            }
            if (token.is(Kind.STOP) || WordClasses.isIng(token) || token.is("but") || token.is("adding")) {
                return found;
            }
        }
        return found;
    }
}
