package org.pullquote.suggestion.attribution;

import java.util.Optional;
import java.util.Set;
import org.pullquote.suggestion.attribution.Subjects.NounPhrase;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;

/// Tells whether the matter itself stands behind a cue, without a clause: *rejected the plan*.
final class Matters {
    /// Verbs that put a name to something, which may stand for other acts: *called them liars*, *called a meeting*.
    private static final Set<String> NAMING = Set.of("call", "label", "brand");

    /// How long something is done.
    private static final Set<String> SPANS = Set.of("hours", "days", "weeks", "months", "years", "decades");

    /// What asks somebody to say something.
    private static final Set<String> REQUESTS = Set.of(
            "request",
            "requests",
            "message",
            "messages",
            "inquiry",
            "inquiries",
            "enquiries",
            "email",
            "emails",
            "call",
            "calls");

    private static final int LONGEST_REQUEST = 6;

    private Matters() {}

    static boolean isAt(Sentence sentence, Cue cue, int at) {
        if (!isObject(sentence, at)) {
            return false;
        }
        if (NAMING.contains(cue.name())) {
            return isNamed(sentence, at);
        }
        if (cue.name().equals("respond to")) {
            return !isRequest(sentence, at);
        }
        return !cue.name().equals("ask") || isAsked(sentence, at);
    }

    /// Whether somebody was only asked to say something: *did not respond to a request for comment*.
    private static boolean isRequest(Sentence sentence, int at) {
        for (int i = at; i < at + LONGEST_REQUEST; i++) {
            if (REQUESTS.contains(sentence.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isObject(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (token.is("to") || WordClasses.isAuxiliary(token) || token.is("out") || token.is("up") || token.is("by")) {
            return false;
        }
        if (SPANS.contains(token.lower())
                || WordClasses.isTime(token)
                        && !sentence.at(at + 2).is("'s")
                        && (!WordClasses.isDeterminer(token) || WordClasses.isTime(sentence.at(at + 1)))) {
            return false;
        }
        return WordClasses.isNominal(token)
                || WordClasses.isDeterminer(token)
                || WordClasses.isPossessive(token)
                || WordClasses.isObjectPronoun(token)
                || token.is("it")
                || token.is("you")
                || token.is("what")
                || token.is("how");
    }

    /// Whether something definite stands here with a name for it behind: *the plan a disgrace*; not *a meeting*, nor
    /// a name alone.
    private static boolean isNamed(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (isMarked(sentence, at)) {
            return true;
        }
        boolean definite = WordClasses.isObjectPronoun(token)
                || WordClasses.isPossessive(token)
                || token.is("it")
                || token.is("you")
                || token.is("what")
                || token.is("the")
                || token.is("this")
                || token.is("that")
                || token.is("these")
                || token.is("those")
                || token.capital();
        return definite && !isNameAlone(sentence, at) && !isEnd(sentence.at(at + 1));
    }

    /// Whether the name stands in quotation marks: *called rivals a “disgrace”*.
    private static boolean isMarked(Sentence sentence, int at) {
        int i = at;
        while (i < sentence.size() && !isEnd(sentence.at(i)) && !sentence.at(i).isQuoted()) {
            i++;
        }
        return sentence.at(i).isQuoted();
    }

    private static boolean isNameAlone(Sentence sentence, int at) {
        int end = at;
        while (sentence.at(end).capital() || sentence.at(end).is(Kind.NUMBER)) {
            end++;
        }
        Token next = sentence.at(end);
        return end > at && (isEnd(next) || WordClasses.isTime(next) || WordClasses.isPreposition(next));
    }

    private static boolean isEnd(Token token) {
        return token.is(Kind.STOP) || token.is(Kind.COMMA) || token.is(Kind.CLOSING) || token.is(Kind.DASH);
    }

    /// Whether it is a question, or someone with what they are asked to do: *asked Ruiz to stay*.
    private static boolean isAsked(Sentence sentence, int at) {
        Optional<NounPhrase> phrase = Subjects.rightOf(sentence, at);
        int last = phrase.map(NounPhrase::last).orElse(at);
        for (int i = at; i <= last; i++) {
            if (sentence.at(i).is("question") || sentence.at(i).is("questions")) {
                return true;
            }
        }
        return sentence.at(last + 1).is("to");
    }
}
