package org.pullquote.suggestion.attribution;

import java.util.Optional;
import java.util.Set;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds noun phrases beside a verb.
final class Subjects {
    /// @param first index of its first token
    /// @param last index of its last token
    record NounPhrase(int first, int last) {}

    private static final int LONGEST_PHRASE = 30;
    private static final int LONGEST_RELATIVE = 12;

    /// What tells how someone is related to a matter: *a person close to the board*.
    private static final Set<String> NEAR = Set.of("close", "familiar", "briefed", "involved");

    /// Participles that do not end as most do.
    private static final Set<String> DONE =
            Set.of("seen", "written", "made", "sent", "drawn", "shown", "given", "held");

    private Subjects() {}

    /// The phrase that ends before `end`, looked for leftwards over appositions and brackets.
    static Optional<NounPhrase> leftOf(Sentence sentence, int end) {
        int last = end - 1;
        while (last > 0
                && (WordClasses.isAdverb(sentence.at(last))
                        || WordClasses.isTime(sentence.at(last)) && !WordClasses.isDeterminer(sentence.at(last)))) {
            last--;
        }
        if (WordClasses.isPreposition(sentence.at(last)) && last < end - 1) {
            last--;
        }
        last = overBrackets(sentence, last);
        if (sentence.at(last).is(Kind.COMMA)
                || sentence.at(last).is(Kind.DASH)
                || sentence.at(last).is("\",")) {
            int opening = Appositions.opening(sentence, last);
            if (opening < 0) {
                return Optional.empty();
            }
            last = overBrackets(sentence, opening - 1);
        }
        Token token = sentence.at(last);
        if (last < 0) {
            return Optional.empty();
        }
        if (WordClasses.isObjectPronoun(token) && isSome(sentence, last - 2)) {
            return Optional.of(new NounPhrase(last - 2, last));
        }
        boolean pronoun = WordClasses.isSubjectPronoun(token);
        if (pronoun && !isHead(sentence, last)) {
            return Optional.of(new NounPhrase(last, last));
        }
        if (!pronoun && !WordClasses.isNominal(token) && !WordClasses.isQuantity(token)) {
            return Optional.empty();
        }
        NounPhrase phrase = new NounPhrase(start(sentence, last), last);
        return Optional.of(antecedent(sentence, phrase.first()).orElse(phrase));
    }

    /// What a relative clause tells of in which the phrase at `first` stands: *three welders who worked on the ferry*.
    private static Optional<NounPhrase> antecedent(Sentence sentence, int first) {
        boolean verb = false;
        for (int i = first - 1; i > 0 && first - i < LONGEST_RELATIVE; i--) {
            Token token = sentence.at(i);
            if (token.is("who")) {
                Token before = sentence.at(i - 1);
                boolean noun = (WordClasses.isNominal(before) || isSomePeople(before))
                        && !before.isQuoted()
                        && !WordClasses.isAuxiliary(before);
                return verb && noun ? Optional.of(new NounPhrase(start(sentence, i - 1), i - 1)) : Optional.empty();
            }
            if (WordClasses.isMark(token) || token.isQuoted() || WordClasses.isSubordinator(token)) {
                return Optional.empty();
            }
            verb |= WordClasses.isAuxiliary(token) || WordClasses.isVerb(token);
        }
        return Optional.empty();
    }

    /// *those who …*, *some who …*
    private static boolean isSomePeople(Token token) {
        return token.is("those") || WordClasses.isQuantity(token);
    }

    /// Whether some of those are meant whom a pronoun names: *one of them*.
    private static boolean isSome(Sentence sentence, int at) {
        return sentence.at(at + 1).is("of")
                && (WordClasses.isQuantity(sentence.at(at))
                        || sentence.at(at).is(Kind.NUMBER)
                        || sentence.at(at).is("none"));
    }

    /// Whether a word such as *people* or *ones* has words before it that belong to it.
    private static boolean isHead(Sentence sentence, int at) {
        Token before = sentence.at(at - 1);
        return !sentence.at(at).capital()
                && (sentence.at(at).is("people")
                        || sentence.at(at).is("others")
                        || sentence.at(at).is("one"))
                && (WordClasses.isDeterminer(before) || WordClasses.isNominal(before) && !WordClasses.isVerb(before));
    }

    /// The phrase that begins at `start`.
    static Optional<NounPhrase> rightOf(Sentence sentence, int start) {
        int at = start;
        Token first = sentence.at(start);
        if (WordClasses.isSubjectPronoun(first) && !WordClasses.isDeterminer(first)) {
            return Optional.of(new NounPhrase(start, start));
        }
        while (WordClasses.isDeterminer(sentence.at(at)) || WordClasses.isPossessive(sentence.at(at))) {
            at++;
        }
        int from = at;
        while (isPhrasePart(sentence, at)
                && at - start < LONGEST_PHRASE
                && !(at > from && (isBarrier(sentence, at) || isDoneBy(sentence, at)))) {
            at++;
        }
        if (at == from) {
            return Optional.empty();
        }
        return Optional.of(new NounPhrase(start, behindRelation(sentence, at) - 1));
    }

    /// Whether the word tells what somebody did with what is named before it: *a memo seen by the Post*.
    private static boolean isDoneBy(Sentence sentence, int at) {
        return sentence.at(at + 1).is("by")
                && !sentence.at(at).capital()
                && (sentence.at(at).lower().endsWith("ed")
                        || DONE.contains(sentence.at(at).lower()))
                && WordClasses.isNominal(sentence.at(at - 1));
    }

    /// The index behind what tells how those at the left of `at` are related to a matter: *officials familiar with the
    /// talks*, *people with knowledge of them*.
    private static int behindRelation(Sentence sentence, int at) {
        boolean near = NEAR.contains(sentence.at(at - 1).lower()) && WordClasses.isPreposition(sentence.at(at));
        boolean knowing = sentence.at(at).is("with")
                && (sentence.at(at + 1).is("knowledge") || sentence.at(at + 2).is("knowledge"));
        if (!near && !knowing) {
            return at;
        }
        return rightOf(sentence, at + 1).map(matter -> matter.last() + 1).orElse(at);
    }

    /// The subject of the sentence: the first phrase that a finite verb follows.
    static Optional<NounPhrase> main(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token before = sentence.at(i - 1);
            boolean starts =
                    i == 0 || before.is(Kind.COMMA) || before.isQuoted() || before.is("and") || before.is("but");
            if (starts && !sentence.at(i).isQuoted() && Clauses.verbAt(sentence, i) >= 0) {
                return rightOf(sentence, i);
            }
        }
        return Optional.empty();
    }

    private static boolean isPhrasePart(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean dated = WordClasses.isWeekday(token)
                && WordClasses.isDeterminer(sentence.at(at - 1))
                && WordClasses.isNominal(sentence.at(at + 1));
        if (WordClasses.isTime(token) && !token.is("former")) {
            return dated;
        }
        return WordClasses.isNominal(token)
                || token.is("'s")
                || (token.is("of") || token.is("for") || token.is("and") || token.is("de") || token.is("van"))
                        && (WordClasses.isNominal(sentence.at(at + 1)) || WordClasses.isDeterminer(sentence.at(at + 1)))
                || WordClasses.isDeterminer(token)
                        && (sentence.at(at - 1).is("of") || sentence.at(at - 1).is("for"));
    }

    private static int overBrackets(Sentence sentence, int at) {
        if (!sentence.at(at).is(Kind.CLOSING)) {
            return at;
        }
        int i = at;
        while (i >= 0 && !sentence.at(i).is(Kind.OPENING)) {
            i--;
        }
        return i < 0 ? at : i - 1;
    }

    /// The first token of the phrase whose last one is `last`.
    private static int start(Sentence sentence, int last) {
        int at = last;
        int limit = Math.max(0, last - LONGEST_PHRASE);
        while (at > limit) {
            Token before = sentence.at(at - 1);
            if (isPair(sentence, at)) {
                at -= 2;
            } else if (WordClasses.isDeterminer(before) || WordClasses.isPossessive(before)) {
                at--;
                if (!joins(sentence, at - 1) && !isPair(sentence, at)) {
                    return at;
                }
            } else if (before.is("\",") || before.isQuoted() && !WordClasses.isDeterminer(sentence.at(at - 2))) {
                return at;
            } else if (WordClasses.isNominal(before) && !isBarrier(sentence, at - 1) || before.is("'s")) {
                at--;
            } else if (joins(sentence, at - 1)) {
                at -= 2;
            } else {
                return at;
            }
        }
        return at;
    }

    /// Whether *and* joins the phrase at `at` to a name that begins its sentence or clause: *Ana Ruiz and the mayor*.
    private static boolean isPair(Sentence sentence, int at) {
        if (!sentence.at(at - 1).is("and") || !WordClasses.isName(sentence.at(at - 2))) {
            return false;
        }
        int first = at - 2;
        while (WordClasses.isName(sentence.at(first - 1))) {
            first--;
        }
        Token before = sentence.at(first - 1);
        return first == 0 || before.is(Kind.COMMA) || before.is("that") || before.is("both") || before.isQuoted();
    }

    /// Whether a preposition at `at` joins what stands behind it to a noun before it.
    private static boolean joins(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean joining = token.is("of")
                || token.is("for")
                || token.is("in")
                || token.is("at")
                || token.is("from")
                || token.is("with")
                || token.is("on")
                || token.is("into")
                || token.is("to");
        return joining
                && at > 0
                && (WordClasses.isNominal(sentence.at(at - 1)) || WordClasses.isQuantity(sentence.at(at - 1)))
                && !isBarrier(sentence, at - 1)
                && (NEAR.contains(sentence.at(at - 1).lower())
                        || !WordClasses.isVerb(sentence.at(at - 1))
                        || isNounContext(sentence, at - 1));
    }

    private static boolean isNounContext(Sentence sentence, int at) {
        Token before = sentence.at(at - 1);
        return WordClasses.isDeterminer(before)
                || WordClasses.isPossessive(before)
                || before.is(Kind.NUMBER)
                || sentence.at(at).capital();
    }

    /// Whether the word is a verb or a time rather than part of the phrase.
    private static boolean isBarrier(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (WordClasses.isTime(token) && !token.capital() || WordClasses.isWeekday(token)) {
            return true;
        }
        if (WordClasses.isVerb(token) && WordClasses.isModal(sentence.at(at - 1))) {
            return true;
        }
        return WordClasses.isFiniteVerb(token)
                && WordClasses.isVerb(token)
                && !isNounContext(sentence, at)
                && !WordClasses.isAdjective(sentence.at(at - 1));
    }
}
