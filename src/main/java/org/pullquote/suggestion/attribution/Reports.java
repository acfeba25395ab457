package org.pullquote.suggestion.attribution;

import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.VerbForm.Form;

/// Tells of verbs behind what is credited whether they credit something else.
final class Reports {
    private final CueList cues;

    Reports(CueList cues) {
        this.cues = cues;
    }

    /// Whether a clause of its own that reports begins here.
    boolean beginAt(Sentence sentence, int at) {
        int verb = Clauses.verbAt(sentence, at);
        return verb > at && isReport(sentence, verb);
    }

    /// Whether the verb reports, so that with it something else is credited.
    boolean isReport(Sentence sentence, int at) {
        return cues.verbsAt(sentence, at).stream()
                .anyMatch(cue -> cue.has(Frame.CLAUSE) && !cue.has(Frame.CLAUSE_ONLY) && cue.has(Frame.PARENTHETICAL));
    }

    /// Whether the verb does by words what it says: *accused*, *urged*, *said*.
    boolean isAct(Sentence sentence, int at) {
        return isReport(sentence, at)
                || cues.verbsAt(sentence, at).stream()
                        .anyMatch(cue -> !cue.has(Frame.MENTAL)
                                && !cue.has(Frame.CLAUSE_ONLY)
                                && (cue.has(Frame.OBJECT) || cue.has(Frame.CLAUSE)));
    }

    boolean isSaying(Sentence sentence, int at) {
        return cues.verbsAt(sentence, at).stream().anyMatch(cue -> cue.name().equals("say"));
    }

    /// Whether the verb has the tense of the cue, so that both may have one subject.
    boolean agrees(Sentence sentence, int at, Cue cue) {
        Form wanted = cue.form() == Form.ING || cue.form() == Form.PARTICIPLE ? Form.PAST : cue.form();
        return cues.verbsAt(sentence, at).stream()
                .anyMatch(other -> other.form() == wanted || other.form() == Form.ING && cue.form() == Form.ING);
    }
}
