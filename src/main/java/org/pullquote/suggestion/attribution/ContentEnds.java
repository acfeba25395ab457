package org.pullquote.suggestion.attribution;

import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds where that ends which stands behind a cue.
final class ContentEnds {
    private final CueList cues;

    ContentEnds(CueList cues) {
        this.cues = cues;
    }

    /// The index behind the last token of the content that begins at `start`.
    ///
    /// @param frame what kind of content it is
    int of(Sentence sentence, Cue cue, int start, Frame frame) {
        boolean opened = dashesBefore(sentence, cue.group()) % 2 == 1;
        boolean clause = frame == Frame.CLAUSE || frame == Frame.QUESTION;
        int depth = 0;
        for (int i = start; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            switch (token.kind()) {
                case OPENING -> depth++;
                case CLOSING -> {
                    if (--depth < 0) {
                        return i;
                    }
                }
                case STOP, SEMICOLON -> {
                    if (depth <= 0 && i > start) {
                        return i;
                    }
                }
                case COMMA -> {
                    if (depth <= 0 && i > start && endsAtComma(sentence, cue, start, i, frame)) {
                        return i;
                    }
                }
                case DASH -> {
                    if (depth <= 0
                            && i > start
                            && (opened
                                    || !isClosedDash(sentence, i) && (!clause || Tails.isNamedAgain(sentence, i))
                                    || opensReport(sentence, i + 1))) {
                        return i;
                    }
                }
                case COLON -> {
                    if (depth <= 0
                            && i > start
                            && !(clause && goesOnBehindColon(sentence, i))
                            && !sentence.at(i + 1).is(Kind.NUMBER)) {
                        return i;
                    }
                }
                case WORD -> {
                    if (depth <= 0 && i > start && endsAtWord(sentence, cue, start, i, frame)) {
                        return i;
                    }
                }
                case QUOTED -> {
                    if (token.is("\",") && opensReport(sentence, i + 1)) {
                        return i + 1;
                    }
                }
                case NUMBER, OTHER -> {}
            }
        }
        return sentence.size();
    }

    /// Whether a quotation behind the colon belongs to what is said before it, and has no cue of its own.
    private boolean goesOnBehindColon(Sentence sentence, int colon) {
        return sentence.at(colon + 1).isQuoted()
                && cues.verbsAt(sentence, colon - 1).isEmpty();
    }

    private static int dashesBefore(Sentence sentence, int end) {
        int dashes = 0;
        for (int i = 0; i < end; i++) {
            dashes += sentence.at(i).is(Kind.DASH) ? 1 : 0;
        }
        return dashes;
    }

    /// Whether a clause of its own that reports begins here.
    private boolean opensReport(Sentence sentence, int at) {
        int verb = Clauses.verbAt(sentence, at);
        return verb > at && isReport(sentence, verb);
    }

    private static boolean isClosedDash(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            if (sentence.at(i).is(Kind.DASH)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAtComma(Sentence sentence, Cue cue, int contentStart, int comma, Frame frame) {
        boolean clause = frame == Frame.CLAUSE || frame == Frame.QUESTION;
        Token next = sentence.at(comma + 1);
        if (next.is("according") || Tails.isComparison(sentence, comma) || Tails.isContrast(sentence, comma)) {
            return true;
        }
        if (next.isQuoted()) {
            return false;
        }
        if (clause && hasGap(sentence, cue, contentStart)) {
            return true;
        }
        int start = comma + 1;
        boolean joined = next.is("and")
                || next.is("but")
                || next.is("or")
                || next.is("while")
                || next.is("though")
                || next.is("although")
                || next.is("whereas")
                || next.is("yet")
                || next.is("so");
        if (joined) {
            start++;
        }
        while (WordClasses.isAdverb(sentence.at(start)) && !WordClasses.isQuantity(sentence.at(start))) {
            start++;
        }
        if (WordClasses.isIng(sentence.at(start)) && !next.is("and") && !next.is("or")) {
            return !clause || isAct(sentence, start);
        }
        if (joined && WordClasses.isIng(sentence.at(start)) && cue.form() == Form.ING && isAct(sentence, start)) {
            return true;
        }
        int verb = Clauses.verbAt(sentence, start);
        if (verb >= 0
                && !joined
                && Openings.hold(sentence, cue, contentStart)
                && hasFinite(sentence, contentStart, comma)) {
            return true;
        }
        boolean complete = !clause || hasFinite(sentence, contentStart, comma);
        if (verb >= 0 && complete && isReport(sentence, verb)) {
            return true;
        }
        if (joined && isCoordinated(sentence, start)) {
            return !clause || isAct(sentence, start) && agrees(sentence, start, cue);
        }
        if (next.is("but")) {
            return frame != Frame.CLAUSE;
        }
        boolean apposition = (next.is("a") || next.is("an")) && !isList(sentence, start);
        if (clause) {
            return apposition && verb < 0 && !isEnclosed(sentence, start)
                    || isCoordinated(sentence, start)
                            && isAside(sentence, cue, contentStart)
                            && hasFinite(sentence, contentStart, comma);
        }
        return next.is("which")
                || next.is("who")
                || verb >= 0 && !next.is("that") && startsClause(next)
                || apposition
                || isCoordinated(sentence, start);
    }

    /// Whether what is said has its subject before the cue: *which she said were cheap*.
    private static boolean hasGap(Sentence sentence, Cue cue, int contentStart) {
        return contentStart == cue.next()
                && (WordClasses.isAuxiliary(sentence.at(contentStart))
                        || WordClasses.isFiniteVerb(sentence.at(contentStart)));
    }

    /// Whether the word begins a clause rather than goes on with a list.
    private static boolean startsClause(Token token) {
        return WordClasses.isSubjectPronoun(token)
                || WordClasses.isDeterminer(token)
                || WordClasses.isFunctionWord(token)
                || token.capital()
                || token.is(Kind.NUMBER);
    }

    /// Whether the cue stands in a clause within its sentence, which goes on behind it: *Ruiz, who said …, was …*.
    private static boolean isAside(Sentence sentence, Cue cue, int contentStart) {
        return WordClasses.isAuxiliary(sentence.at(contentStart))
                || cue.form() == Form.ING
                || WordClasses.isRelative(sentence.at(cue.group() - 1));
    }

    /// Whether the sentence goes on behind an apposition: *…, a doctor, was …*.
    private static boolean isEnclosed(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.at(i).is(Kind.COMMA)) {
                Token next = sentence.at(i + 1);
                return WordClasses.isAuxiliary(next) || WordClasses.isFiniteVerb(next) && WordClasses.isVerb(next);
            }
        }
        return false;
    }

    private static boolean hasFinite(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (WordClasses.isAuxiliary(sentence.at(i)) || WordClasses.isFiniteVerb(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a list goes on here: *…, a push or a resolution*.
    private static boolean isList(Sentence sentence, int start) {
        for (int i = start; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.is(Kind.COMMA)
                    && (sentence.at(i + 1).is("and") || sentence.at(i + 1).is("or"))) {
                return true;
            }
            if (token.is("and") || token.is("or")) {
                return true;
            }
            if (token.is(Kind.STOP) || token.is(Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the verb reports, so that with it something else is credited.
    private boolean isReport(Sentence sentence, int at) {
        return cues.verbsAt(sentence, at).stream()
                .anyMatch(cue -> cue.has(Frame.CLAUSE) && !cue.has(Frame.CLAUSE_ONLY) && cue.has(Frame.PARENTHETICAL));
    }

    /// Whether the verb does by words what it says: *accused*, *urged*, *said*.
    private boolean isAct(Sentence sentence, int at) {
        return isReport(sentence, at)
                || cues.verbsAt(sentence, at).stream()
                        .anyMatch(cue -> !cue.has(Frame.MENTAL)
                                && !cue.has(Frame.CLAUSE_ONLY)
                                && (cue.has(Frame.OBJECT) || cue.has(Frame.CLAUSE)));
    }

    private boolean isSaying(Sentence sentence, int at) {
        return cues.verbsAt(sentence, at).stream().anyMatch(cue -> cue.name().equals("say"));
    }

    /// Whether the verb has the tense of the cue, so that both may have one subject.
    private boolean agrees(Sentence sentence, int at, Cue cue) {
        Form wanted = cue.form() == Form.ING || cue.form() == Form.PARTICIPLE ? Form.PAST : cue.form();
        return cues.verbsAt(sentence, at).stream()
                .anyMatch(other -> other.form() == wanted || other.form() == Form.ING && cue.form() == Form.ING);
    }

    /// Whether a finite reporting verb that goes on with the sentence's subject stands here.
    private boolean isCoordinated(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (WordClasses.isAuxiliary(token) && !token.is("'s")) {
            return true;
        }
        return WordClasses.isFiniteVerb(token) && WordClasses.isVerb(token);
    }

    private boolean endsAtWord(Sentence sentence, Cue cue, int contentStart, int at, Frame frame) {
        boolean clause = frame == Frame.CLAUSE || frame == Frame.QUESTION;
        Token token = sentence.at(at);
        if (token.is("according") && sentence.at(at + 1).is("to") || LeftMarks.namesBroadcast(sentence, at)) {
            return true;
        }
        if (Tails.isBehindAnswer(sentence, contentStart, at)) {
            return true;
        }
        if (token.is("and") || token.is("but")) {
            int start = at + 1;
            while (WordClasses.isAdverb(sentence.at(start))) {
                start++;
            }
            if (clause) {
                int verb = Clauses.verbAt(sentence, start);
                return OuterClauses.leavePresent(sentence, cue, contentStart, at, start)
                        || !sentence.at(start).capital() && isAct(sentence, start) && agrees(sentence, start, cue)
                        || verb > start && cue.name().equals("say") && isSaying(sentence, verb);
            }
            return isCoordinated(sentence, start)
                    || WordClasses.isIng(sentence.at(start)) && cue.form() == Form.ING && isAct(sentence, start)
                    || token.is("but")
                    || WordClasses.isSubjectPronoun(sentence.at(start))
                            && !WordClasses.isDeterminer(sentence.at(start))
                            && Clauses.verbAt(sentence, start) >= 0;
        }
        if (clause) {
            return false;
        }
        if (token.is("during")
                || Tails.isOccasion(sentence, at)
                || Tails.isBehindPronoun(sentence, contentStart, at)
                || frame == Frame.OBJECT && OuterClauses.goOn(sentence, cue, contentStart, at)) {
            return true;
        }
        if (WordClasses.isSubordinator(token) && opensReport(sentence, at + 1)) {
            return true;
        }
        return WordClasses.isWeekday(token) && frame == Frame.OBJECT
                || token.is("on") && WordClasses.isWeekday(sentence.at(at + 1));
    }
}
