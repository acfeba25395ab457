package org.pullquote.suggestion.attribution;

import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.Verbs;
import org.pullquote.suggestion.grammar.WordClasses;

/// Tells whether a clause, a subject with its finite verb, begins at a token.
final class Clauses {
    private static final Verbs VERBS = Verbs.english();

    private Clauses() {}

    /// The index of the finite verb of a clause that begins at `start`; -1 if none begins there.
    static int verbAt(Sentence sentence, int from) {
        int start = behindEstimate(sentence, from);
        int at = start;
        Token first = sentence.at(at);
        if (WordClasses.isSubjectPronoun(first) || first.is("there")) {
            at++;
            if (isFiniteAt(sentence, at)) {
                return verbBehind(sentence, at);
            }
            if (!WordClasses.isDeterminer(first)) {
                return WordClasses.isVerb(sentence.at(at)) ? at : -1;
            }
            at = start;
        }
        int limit = Math.min(sentence.size(), start + 25);
        while (at < limit) {
            Token token = sentence.at(at);
            if (at > start && isFiniteAt(sentence, at)) {
                return verbBehind(sentence, at);
            }
            boolean part = WordClasses.isNominal(token)
                    || WordClasses.isDeterminer(token)
                    || WordClasses.isPossessive(token)
                    || WordClasses.isAdverb(token)
                    || token.is("'s")
                    || at > start && token.is("who")
                    || at > start && (WordClasses.isPreposition(token) || joinsNouns(sentence, at))
                    || token.is(Kind.OPENING)
                    || token.is(Kind.CLOSING)
                    || token.is(Kind.OTHER);
            if (!part) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /// The index behind what tells that a number is no exact one: *at least*, *more than*, *about*.
    static int behindEstimate(Sentence sentence, int at) {
        Token token = sentence.at(at);
        Token second = sentence.at(at + 1);
        boolean two = token.is("at") && (second.is("least") || second.is("most"))
                || (token.is("more") || token.is("fewer") || token.is("less")) && second.is("than")
                || token.is("up") && second.is("to");
        boolean one = token.is("about") || token.is("around") || token.is("nearly") || token.is("roughly");
        int behind = two ? at + 2 : one ? at + 1 : at;
        boolean number = sentence.at(behind).is(Kind.NUMBER) || WordClasses.isQuantity(sentence.at(behind));
        return number ? behind : at;
    }

    /// Whether *and* joins two parts of a subject, rather than a verb to one before it: *told the crew and left*.
    /// Whether a finite verb or an auxiliary is among the tokens from one to the one before another.
    static boolean hasFiniteVerb(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (WordClasses.isAuxiliary(sentence.at(i)) || WordClasses.isFiniteVerb(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean joinsNouns(Sentence sentence, int at) {
        return sentence.at(at).is("and") && !isFiniteAt(sentence, at + 1);
    }

    private static boolean isFiniteAt(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (token.is("'s")) {
            return VerbGroups.isVerbal(sentence, at);
        }
        if (WordClasses.isAdverb(token)) {
            return isFiniteAt(sentence, at + 1) && at + 1 < sentence.size();
        }
        if (WordClasses.isAuxiliary(token)) {
            return !token.is("being") && !token.is("been") && !token.is("having") && !token.is("be");
        }
        Token before = sentence.at(at - 1);
        if (token.is("say") && !before.is("to")) {
            return true;
        }
        if (!WordClasses.isFiniteVerb(token)) {
            return false;
        }
        boolean noun = WordClasses.isDeterminer(before)
                        && !WordClasses.isSubjectPronoun(before)
                        && !VerbGroups.isCounted(sentence, at - 1)
                || WordClasses.isPossessive(before)
                || WordClasses.isPreposition(before)
                || before.is("'s");
        return !noun
                && (VERBS.isForm(token.lower(), Form.PAST)
                        || VERBS.isForm(token.lower(), Form.THIRD)
                        || token.lower().endsWith("ed"));
    }

    /// The main verb behind the auxiliaries and adverbs at `at`.
    private static int verbBehind(Sentence sentence, int at) {
        int i = at;
        while (i + 1 < sentence.size()
                && (WordClasses.isAuxiliary(sentence.at(i)) || WordClasses.isAdverb(sentence.at(i)))
                && (WordClasses.isAuxiliary(sentence.at(i + 1))
                        || WordClasses.isAdverb(sentence.at(i + 1))
                        || WordClasses.isVerb(sentence.at(i + 1)))) {
            i++;
        }
        return i;
    }

    /// Whether the sentence goes on behind a comma with what somebody did besides: *…, before adding that …*.
    static boolean goesOnSpeaking(Sentence sentence, int comma) {
        Token link = sentence.at(comma + 1);
        return sentence.at(comma).is(Kind.COMMA)
                && (link.is("before") || link.is("after") || link.is("while"))
                && WordClasses.isIng(sentence.at(comma + 2));
    }
}
