package org.pullquote.suggestion.attribution;

import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.Verbs;
import org.pullquote.suggestion.grammar.WordClasses;

/// Tells where the sentence around a cue goes on behind what is credited.
final class OuterClauses {
    private static final Verbs VERBS = Verbs.english();

    private OuterClauses() {}

    /// Whether the cue belongs to a subject whose verb stands at `at`: *those who praised the plan | were few*.
    static boolean goOn(Sentence sentence, Cue cue, int contentStart, int at) {
        Token verb = sentence.at(at);
        boolean finite = WordClasses.isAuxiliary(verb) && !verb.is("'s") && !WordClasses.isNegation(verb)
                || WordClasses.isFiniteVerb(verb) && WordClasses.isVerb(verb);
        if (!finite || !isOfNoun(sentence, cue)) {
            return false;
        }
        Token before = sentence.at(at - 1);
        if (!WordClasses.isNominal(before) && !WordClasses.isObjectPronoun(before)) {
            return false;
        }
        for (int i = contentStart; i < at; i++) {
            Token token = sentence.at(i);
            if (WordClasses.isSubordinator(token) || WordClasses.isMark(token) || WordClasses.isAuxiliary(token)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the cue tells more of a noun that is the subject of its sentence.
    private static boolean isOfNoun(Sentence sentence, Cue cue) {
        Token before = sentence.at(cue.group() - 1);
        boolean relative = before.is("who") || before.is("that") || before.is("which");
        int noun = relative ? cue.group() - 2 : cue.group() - 1;
        boolean participle = cue.form() == Form.ING && cue.group() == cue.head();
        if (!relative && !participle || noun < 0 || !WordClasses.isNominal(sentence.at(noun))) {
            return relative && WordClasses.isDeterminer(sentence.at(noun));
        }
        for (int i = 0; i < noun; i++) {
            Token token = sentence.at(i);
            if (WordClasses.isAuxiliary(token) || WordClasses.isFiniteVerb(token) && WordClasses.isVerb(token)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a past form behind *and* goes on with the cue and not with what is said in the present: *said she likes
    /// it | and praised them*.
    static boolean leavePresent(Sentence sentence, Cue cue, int contentStart, int and, int verb) {
        if (cue.form() != Form.PAST || !isPast(sentence.at(verb))) {
            return false;
        }
        for (int i = contentStart; i < and; i++) {
            Token token = sentence.at(i);
            if (WordClasses.isAuxiliary(token)) {
                return token.is("is") || token.is("are") || token.is("will") || token.is("would") || token.is("should");
            }
            if (isPast(token)) {
                return false;
            }
            if (i > contentStart && VERBS.isForm(token.lower(), Form.THIRD) && WordClasses.isNominal(token)) {
                return WordClasses.isSubjectPronoun(sentence.at(i - 1));
            }
        }
        return false;
    }

    private static boolean isPast(Token token) {
        return token.isWord() && !token.capital() && VERBS.isForm(token.lower(), Form.PAST);
    }
}
