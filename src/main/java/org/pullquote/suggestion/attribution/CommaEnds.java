package org.pullquote.suggestion.attribution;

import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.WordClasses;

/// Tells whether what stands behind a cue ends at a comma.
final class CommaEnds {
    private final Reports reports;

    CommaEnds(Reports reports) {
        this.reports = reports;
    }

    /// @param contentStart where the content begins that may end
    boolean isAt(Sentence sentence, Cue cue, int contentStart, int comma, Frame frame) {
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
        if (next.is("even") && sentence.at(start + 1).is("as") && reports.beginAt(sentence, start + 2)) {
            return true;
        }
        while (WordClasses.isAdverb(sentence.at(start)) && !WordClasses.isQuantity(sentence.at(start))) {
            start++;
        }
        if (WordClasses.isIng(sentence.at(start)) && !next.is("and") && !next.is("or")) {
            return !clause || reports.isAct(sentence, start);
        }
        if (joined
                && WordClasses.isIng(sentence.at(start))
                && cue.form() == Form.ING
                && reports.isAct(sentence, start)) {
            return true;
        }
        int verb = Clauses.verbAt(sentence, start);
        if (verb >= 0
                && !joined
                && Openings.hold(sentence, cue, contentStart)
                && Clauses.hasFiniteVerb(sentence, contentStart, comma)) {
            return true;
        }
        boolean complete = !clause || Clauses.hasFiniteVerb(sentence, contentStart, comma);
        if (verb >= 0 && complete && reports.isReport(sentence, verb)) {
            return true;
        }
        if (joined && isCoordinated(sentence, start)) {
            return !clause || reports.isAct(sentence, start) && reports.agrees(sentence, start, cue);
        }
        if (next.is("but")) {
            return frame != Frame.CLAUSE;
        }
        boolean apposition = (next.is("a") || next.is("an")) && !isList(sentence, start);
        if (clause) {
            return apposition && verb < 0 && !isEnclosed(sentence, start)
                    || isCoordinated(sentence, start)
                            && isAside(sentence, cue, contentStart)
                            && Clauses.hasFiniteVerb(sentence, contentStart, comma);
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

    /// Whether a finite verb stands here, which may go on with the subject of the sentence.
    static boolean isCoordinated(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (WordClasses.isAuxiliary(token) && !token.is("'s")) {
            return true;
        }
        return WordClasses.isFiniteVerb(token) && WordClasses.isVerb(token);
    }
}
