package org.pullquote.suggestion.attribution;

import java.util.Set;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;

/// Tells what the narrator adds behind what is credited: on what occasion it was said, what it compares with.
final class Tails {
    /// On which something is said.
    private static final Set<String> OCCASIONS = Set.of(
            "statement",
            "interview",
            "interviews",
            "speech",
            "speeches",
            "tweet",
            "tweets",
            "debate",
            "appearance",
            "email",
            "e-mail",
            "letter",
            "rally",
            "rallies",
            "conference",
            "remarks",
            "memo",
            "briefing",
            "hearing",
            "op-ed",
            "post",
            "article",
            "release",
            "forum",
            "testimony",
            "twitter",
            "facebook",
            "video",
            "column");
    /// To whom something is said.
    private static final Set<String> HEARERS =
            Set.of("reporters", "audience", "audiences", "crowd", "crowds", "journalists", "listeners", "viewers");
    private static final int LONGEST_OCCASION = 6;

    private Tails() {}

    /// Whether words behind the matter itself tell where it was said: *praised the plan in an interview*.
    static boolean isOccasion(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (token.is("via")) {
            return true;
        }
        boolean hearers = token.is("to");
        boolean occasion = token.is("in") || token.is("at") || token.is("on") || token.is("during");
        if (!hearers && !occasion) {
            return false;
        }
        for (int i = at + 1; i <= at + LONGEST_OCCASION; i++) {
            Token here = sentence.at(i);
            if ((hearers ? HEARERS : OCCASIONS).contains(here.lower())) {
                return true;
            }
            if (!WordClasses.isNominal(here) && !WordClasses.isDeterminer(here) && !WordClasses.isTime(here)) {
                return false;
            }
        }
        return false;
    }

    /// Whether a comparison stands behind this comma: *…, compared with 3 percent in May*.
    static boolean isComparison(Sentence sentence, int comma) {
        Token next = sentence.at(comma + 1);
        Token second = sentence.at(comma + 2);
        return next.is("compared")
                || next.is("up") && second.is("from")
                || next.is("down") && second.is("from")
                || next.is("well") && (second.is("above") || second.is("below"));
    }

    /// Whether the narrator calls by another name behind a dash what was said: *… — a plan that …*; nothing closes it.
    static boolean isNamedAgain(Sentence sentence, int dash) {
        Token next = sentence.at(dash + 1);
        return next.is("a") || next.is("an") || next.is("though") || next.is("something") || next.is("which");
    }

    /// Whether the sentence goes on with someone else who does the like: *…, while 12 percent would not*.
    static boolean isContrast(Sentence sentence, int comma) {
        Token next = sentence.at(comma + 1);
        return next.is("while") && !sentence.at(comma + 2).is(Kind.COMMA);
    }

    /// Whether an answer of one word ends before this token: *said yes | in May*.
    static boolean isBehindAnswer(Sentence sentence, int start, int at) {
        Token answer = sentence.at(start);
        return at == start + 1 && (answer.is("yes") || answer.is("no")) && isPlace(sentence.at(at));
    }

    /// Whether a pronoun is all of the matter: *described it | in print*.
    static boolean isBehindPronoun(Sentence sentence, int start, int at) {
        Token token = sentence.at(start);
        return at == start + 1
                && (WordClasses.isObjectPronoun(token) && !WordClasses.isPossessive(token) || token.is("it"))
                && isPlace(sentence.at(at));
    }

    private static boolean isPlace(Token token) {
        return token.is("in")
                || token.is("on")
                || token.is("at")
                || token.is("after")
                || token.is("before")
                || token.is("from")
                || token.is("during")
                || token.is("with");
    }
}
