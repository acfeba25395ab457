package org.pullquote.suggestion.attribution;

import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds where that ends which stands behind a cue.
final class ContentEnds {
    private final CueList cues;
    private final Reports reports;
    private final CommaEnds commas;

    ContentEnds(CueList cues) {
        this.cues = cues;
        this.reports = new Reports(cues);
        this.commas = new CommaEnds(reports);
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
                    if (depth <= 0 && i > start && commas.isAt(sentence, cue, start, i, frame)) {
                        return i;
                    }
                }
                case DASH -> {
                    if (depth <= 0
                            && i > start
                            && (opened
                                    || !isClosedDash(sentence, i) && (!clause || Tails.isNamedAgain(sentence, i))
                                    || reports.beginAt(sentence, i + 1))) {
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
                    if (token.is("\",") && reports.beginAt(sentence, i + 1)) {
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

    private static boolean isClosedDash(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            if (sentence.at(i).is(Kind.DASH)) {
                return true;
            }
        }
        return false;
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
                        || !sentence.at(start).capital()
                                && reports.isAct(sentence, start)
                                && reports.agrees(sentence, start, cue)
                        || verb > start && cue.name().equals("say") && reports.isSaying(sentence, verb);
            }
            return CommaEnds.isCoordinated(sentence, start)
                    || WordClasses.isIng(sentence.at(start)) && cue.form() == Form.ING && reports.isAct(sentence, start)
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
        if (WordClasses.isSubordinator(token) && reports.beginAt(sentence, at + 1)) {
            return true;
        }
        return WordClasses.isWeekday(token) && frame == Frame.OBJECT
                || token.is("on") && WordClasses.isWeekday(sentence.at(at + 1));
    }
}
