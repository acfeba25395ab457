package org.pullquote.suggestion.attribution;

import java.util.Optional;
import org.pullquote.suggestion.attribution.Found.Piece;
import org.pullquote.suggestion.attribution.Subjects.NounPhrase;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds what stands behind a cue: *she said that …*, *she rejected …*, *she vowed to …*.
final class SaidBefore {
    /// @param from index of the content's first token
    private record Start(int from, Frame frame) {}

    /// How far behind the verb “that” may stand: *said in a speech to veterans in Ohio on Monday that …*.
    private static final int LONGEST_ADVERBIAL = 22;

    private final ContentEnds ends;

    SaidBefore(ContentEnds ends) {
        this.ends = ends;
    }

    /// What the cue credits.
    Optional<Piece> contentOf(Sentence sentence, Cue cue) {
        return start(sentence, cue)
                .filter(start -> !isMainVerb(sentence, cue, start.from()))
                .flatMap(start -> {
                    int to = ends.of(sentence, cue, start.from(), start.frame());
                    boolean told = !isStance(cue, start.frame()) || sentence.hasQuoted(start.from(), to);
                    return to > start.from() && told ? Optional.of(new Piece(start.from(), to)) : Optional.empty();
                });
    }

    /// Whether what begins there is the verb of the main clause behind a relative one: *who had told Ruiz of it said
    /// …*.
    private static boolean isMainVerb(Sentence sentence, Cue cue, int at) {
        Token token = sentence.at(at);
        return at > cue.next()
                && WordClasses.isRelative(sentence.at(cue.group() - 1))
                && !token.isQuoted()
                && !token.capital()
                && !WordClasses.isAuxiliary(token)
                && WordClasses.isFiniteVerb(token)
                && WordClasses.isVerb(token);
    }

    private static boolean isStance(Cue cue, Frame frame) {
        return cue.has(Frame.STANCE) && (frame == Frame.OBJECT || frame == Frame.INFINITIVE);
    }

    private Optional<Start> start(Sentence sentence, Cue cue) {
        int next = cue.next();
        Optional<Start> start = Optional.empty();
        if (cue.has(Frame.ADDRESSEE)) {
            start = behindAddressee(sentence, cue, next);
        }
        if (start.isEmpty()) {
            start = direct(sentence, cue, next);
        }
        if (start.isEmpty() && cue.has(Frame.CLAUSE)) {
            start = behindAdverbial(sentence, cue, next);
        }
        return start;
    }

    /// The content that begins right here.
    private Optional<Start> direct(Sentence sentence, Cue cue, int at) {
        Token token = sentence.at(at);
        if (token.is("so") && WordClasses.isRelative(sentence.at(cue.group() - 1))) {
            return Optional.empty();
        }
        boolean mark = token.is(Kind.COMMA) || token.is(Kind.COLON);
        boolean speaks = cue.has(Frame.PARENTHETICAL) || cue.has(Frame.BEHIND_QUOTATION);
        if (speaks && mark && sentence.at(at + 1).isQuoted()) {
            return Optional.of(new Start(at + 1, Frame.CLAUSE));
        }
        if (cue.has(Frame.CLAUSE)) {
            if (token.is("that") && !isNounWithRelative(sentence, cue, at) || isSpeech(sentence, at)) {
                return Optional.of(new Start(at, Frame.CLAUSE));
            }
            if (token.is(Kind.COLON) && at + 1 < sentence.size()
                    || token.is(Kind.COMMA) && sentence.at(at + 1).isQuoted()) {
                return Optional.of(new Start(at + 1, Frame.CLAUSE));
            }
            if (cue.has(Frame.BARE) && cue.has(Frame.PARENTHETICAL) && WordClasses.isAuxiliary(token)) {
                return Optional.of(new Start(at, Frame.CLAUSE));
            }
            boolean plain = cue.has(Frame.BARE) || cue.has(Frame.PARENTHETICAL) && isSubject(token);
            if (plain && Clauses.verbAt(sentence, at) >= 0) {
                return Optional.of(new Start(at, Frame.CLAUSE));
            }
        }
        if (cue.has(Frame.PLAIN) && (isClause(sentence, at) || isShort(sentence, at))) {
            return Optional.of(new Start(at, Frame.CLAUSE));
        }
        if (cue.has(Frame.QUESTION) && WordClasses.isQuestionWord(token)) {
            return Optional.of(new Start(at, Frame.QUESTION));
        }
        if (cue.has(Frame.INFINITIVE) && token.is("to") && !sentence.at(at + 1).is("the")) {
            return Optional.of(new Start(at, Frame.INFINITIVE));
        }
        if (cue.has(Frame.OBJECT) && !cue.has(Frame.CLAUSE_ONLY) && Matters.isAt(sentence, cue, at)) {
            return Optional.of(new Start(at, Frame.OBJECT));
        }
        return Optional.empty();
    }

    /// Whether the word can be nothing but the subject of a clause: *emphasized there was …*.
    private static boolean isSubject(Token token) {
        return token.is("there")
                || WordClasses.isSubjectPronoun(token)
                        && !WordClasses.isDeterminer(token)
                        && !WordClasses.isRelative(token)
                        && !token.is("it")
                        && !token.is("you");
    }

    /// Whether what looks like a verb is a noun: *in states that vote in March*.
    private static boolean isNounWithRelative(Sentence sentence, Cue cue, int that) {
        return (cue.form() == Form.THIRD || cue.form() == Form.BASE)
                && cue.has(Frame.NOUN_TOO)
                && cue.group() == cue.head()
                && cue.sort() == Cue.Sort.VERB
                && (isRelative(sentence, that)
                        || WordClasses.isVerb(sentence.at(that + 1))
                                && !sentence.at(that + 1).capital())
                && !WordClasses.isSubjectPronoun(sentence.at(cue.head() - 1));
    }

    /// An answer of a word or two: *said yes*, *said the same*.
    private static boolean isShort(Sentence sentence, int at) {
        Token token = sentence.at(at);
        Token next = sentence.at(at + 1);
        boolean ends = next.is(Kind.STOP) || next.is(Kind.COMMA) || WordClasses.isPreposition(next);
        return (token.is("yes") || token.is("no")) && ends
                || token.is("the") && (next.is("same") || next.is("opposite"));
    }

    /// Whether something begins here that looks like a subject with a verb behind it, known or not.
    private static boolean isClause(Sentence sentence, int start) {
        int at = Clauses.behindEstimate(sentence, start);
        while (WordClasses.isAdverb(sentence.at(at)) && !WordClasses.isTime(sentence.at(at)) && at < start + 4) {
            at++;
        }
        Token token = sentence.at(at);
        boolean subject = WordClasses.isSubjectPronoun(token)
                || WordClasses.isDeterminer(token)
                || WordClasses.isPossessive(token)
                || WordClasses.isNominal(token) && !WordClasses.isTime(token);
        boolean time = WordClasses.isTime(token) && WordClasses.isTime(sentence.at(at + 1));
        if (!subject
                || time
                || WordClasses.isAdverb(token)
                || token.is("that")
                || sentence.at(start).is("so")) {
            return false;
        }
        int end = at + 1;
        while (end < sentence.size() && end - at < 25) {
            Token here = sentence.at(end);
            if (here.is(Kind.STOP) || here.is(Kind.SEMICOLON) || here.is(Kind.COLON)) {
                break;
            }
            // *says the board “knew of it”*: the verb is the first word in the marks
            boolean quoted = here.isQuoted() && !here.capital() && WordClasses.isNominal(sentence.at(end - 1));
            boolean verbal = WordClasses.isAuxiliary(here) || WordClasses.isVerb(here) && !here.capital() || quoted;
            if (verbal) {
                return true;
            }
            end++;
        }
        return end - at > 4;
    }

    /// Whether a stretch in quotation marks stands here that is more than a name.
    private static boolean isSpeech(Sentence sentence, int at) {
        return sentence.at(at).isQuoted();
    }

    private Optional<Start> behindAddressee(Sentence sentence, Cue cue, int at) {
        Token token = sentence.at(at);
        if (token.is("that") && Clauses.verbAt(sentence, at + 1) >= 0) {
            return Optional.empty();
        }
        int behind;
        if (WordClasses.isObjectPronoun(token) && !WordClasses.isPossessive(token)
                || token.is("you")
                || token.is("it")) {
            behind = at + 1;
        } else {
            Optional<NounPhrase> phrase = Subjects.rightOf(sentence, at);
            if (phrase.isEmpty()) {
                return Optional.empty();
            }
            behind = phrase.get().last() + 1;
        }
        Optional<Start> start = direct(sentence, withoutObject(cue), behind);
        if (start.isEmpty()) {
            start = behindAdverbial(sentence, cue, behind);
        }
        return start;
    }

    private static Cue withoutObject(Cue cue) {
        return new Cue(
                cue.group(),
                cue.head(),
                cue.last(),
                cue.name(),
                cue.form(),
                cue.sort(),
                cue.frames().stream()
                        .filter(frame -> frame != Frame.OBJECT)
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    /// The clause that begins behind a time, a place or an occasion.
    private static Optional<Start> behindAdverbial(Sentence sentence, Cue cue, int at) {
        Token token = sentence.at(at);
        boolean adverbial = WordClasses.isPreposition(token)
                || WordClasses.isTime(token)
                || WordClasses.isAdverb(token)
                || token.is(Kind.COMMA);
        if (!adverbial) {
            return Optional.empty();
        }
        int limit = Math.min(sentence.size(), at + LONGEST_ADVERBIAL);
        int comma = token.is(Kind.COMMA) ? at : -1;
        for (int i = at; i < limit; i++) {
            Token here = sentence.at(i);
            if (here.is("that") && i > at && !isRelative(sentence, i)) {
                return Optional.of(new Start(i, Frame.CLAUSE));
            }
            if (i > at
                    && cue.has(Frame.QUESTION)
                    && (here.is("whether")
                            || here.is("why")
                            || here.is("how") && WordClasses.isTime(sentence.at(i - 1)))) {
                return Optional.of(new Start(i, Frame.QUESTION));
            }
            if (here.is(Kind.COLON) && i + 1 < sentence.size()) {
                return Optional.of(new Start(i + 1, Frame.CLAUSE));
            }
            if (here.isQuoted() && (sentence.at(i - 1).is(Kind.COMMA) || WordClasses.isTime(sentence.at(i - 1)))) {
                return Optional.of(new Start(i, Frame.CLAUSE));
            }
            if (here.is(Kind.STOP) || here.is(Kind.SEMICOLON) || here.is("and") && comma < 0 && !here.capital()) {
                break;
            }
            if (Clauses.goesOnSpeaking(sentence, i)) {
                return Optional.empty();
            }
            if (here.is(Kind.COMMA)) {
                comma = i;
            }
        }
        return bareBehindAdverbial(sentence, cue, at, limit);
    }

    /// *said Monday he would …*, *said in a speech she would …*
    private static Optional<Start> bareBehindAdverbial(Sentence sentence, Cue cue, int at, int limit) {
        if (!cue.has(Frame.BARE)) {
            return Optional.empty();
        }
        int start = at;
        while (start < limit
                && (WordClasses.isTime(sentence.at(start))
                        || WordClasses.isAdverb(sentence.at(start))
                        || sentence.at(start).is("on") && WordClasses.isWeekday(sentence.at(start + 1)))) {
            start++;
        }
        if (start > at && Clauses.verbAt(sentence, start) >= 0) {
            return Optional.of(new Start(start, Frame.CLAUSE));
        }
        if (!WordClasses.isPreposition(sentence.at(at)) && start == at) {
            return Optional.empty();
        }
        for (int i = Math.max(at + 1, start); i < limit; i++) {
            Token token = sentence.at(i);
            if (token.is(Kind.STOP) || token.is(Kind.SEMICOLON)) {
                break;
            }
            boolean pronoun = WordClasses.isSubjectPronoun(token)
                            && !WordClasses.isDeterminer(token)
                            && !WordClasses.isRelative(token)
                    || token.is("there");
            boolean behindTime = WordClasses.isTime(sentence.at(i - 1)) && !WordClasses.isTime(token);
            if ((pronoun || behindTime) && Clauses.verbAt(sentence, i) >= 0) {
                return Optional.of(new Start(i, Frame.CLAUSE));
            }
        }
        return Optional.empty();
    }

    /// Whether a *that* refers to the noun before it.
    private static boolean isRelative(Sentence sentence, int at) {
        Token next = sentence.at(at + 1);
        return WordClasses.isAuxiliary(next) || WordClasses.isFiniteVerb(next) && WordClasses.isVerb(next);
    }
}
