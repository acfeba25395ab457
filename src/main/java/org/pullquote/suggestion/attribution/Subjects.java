package org.pullquote.suggestion.attribution;

import java.util.Optional;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds noun phrases beside a verb.
final class Subjects {
    /// @param first index of its first token
    /// @param last index of its last token
    record NounPhrase(int first, int last) {}

    private static final int LONGEST_APPOSITION = 40;
    private static final int LONGEST_PHRASE = 30;
    private static final int LONGEST_NAME = 6;

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
            int opening = apposition(sentence, last);
            if (opening < 0) {
                return Optional.empty();
            }
            last = overBrackets(sentence, opening - 1);
        }
        Token token = sentence.at(last);
        if (last < 0) {
            return Optional.empty();
        }
        boolean pronoun = WordClasses.isSubjectPronoun(token);
        if (pronoun && !isHead(sentence, last)) {
            return Optional.of(new NounPhrase(last, last));
        }
        if (!pronoun && !WordClasses.isNominal(token) && !WordClasses.isQuantity(token)) {
            return Optional.empty();
        }
        return Optional.of(new NounPhrase(start(sentence, last), last));
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
        while (isPhrasePart(sentence, at) && at - start < LONGEST_PHRASE && !(at > from && isBarrier(sentence, at))) {
            at++;
        }
        if (at == from) {
            return Optional.empty();
        }
        return Optional.of(new NounPhrase(start, at - 1));
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

    /// The index of the comma or dash that opens the apposition closed at `closing`; -1 if there is none.
    private static int apposition(Sentence sentence, int closing) {
        Kind mark = sentence.at(closing).isQuoted()
                ? Kind.COMMA
                : sentence.at(closing).kind();
        int best = -1;
        for (int i = closing - 1; i > 0 && closing - i < LONGEST_APPOSITION; i--) {
            Token token = sentence.at(i);
            if (token.is(Kind.STOP) || token.is(Kind.SEMICOLON) || token.is("\",") && mark != Kind.DASH) {
                break;
            }
            if (token.kind() != mark) {
                continue;
            }
            Token before = sentence.at(i - 1);
            if (!WordClasses.isNominal(before) && !before.is(Kind.CLOSING) && !WordClasses.isSubjectPronoun(before)) {
                continue;
            }
            best = i;
            if (opensApposition(sentence, i + 1) && !isAge(sentence, i - 1) || isNameOf(sentence, i, closing)) {
                return i;
            }
        }
        return best;
    }

    /// Whether the number at `at` stands between commas: *Ana Ruiz, 60, a doctor*.
    private static boolean isAge(Sentence sentence, int at) {
        return sentence.at(at).is(Kind.NUMBER) && sentence.at(at - 1).is(Kind.COMMA);
    }

    /// Whether a name stands between the marks and what it names before them: *the engineer, Ana Ruiz,*.
    private static boolean isNameOf(Sentence sentence, int opening, int closing) {
        Token before = sentence.at(opening - 1);
        if (closing - opening > LONGEST_NAME || !before.isWord() || before.capital()) {
            return false;
        }
        for (int i = opening + 1; i < closing; i++) {
            if (!WordClasses.isName(sentence.at(i))) {
                return false;
            }
        }
        return closing > opening + 1;
    }

    private static boolean opensApposition(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return WordClasses.isDeterminer(token)
                || WordClasses.isRelative(token)
                || token.is(Kind.NUMBER)
                || token.isWord() && !token.capital() && !WordClasses.isConjunction(token);
    }

    /// The first token of the phrase whose last one is `last`.
    private static int start(Sentence sentence, int last) {
        int at = last;
        int limit = Math.max(0, last - LONGEST_PHRASE);
        while (at > limit) {
            Token before = sentence.at(at - 1);
            if (WordClasses.isDeterminer(before) || WordClasses.isPossessive(before)) {
                at--;
                if (!joins(sentence, at - 1)) {
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
                || token.is("to");
        return joining
                && at > 0
                && (WordClasses.isNominal(sentence.at(at - 1)) || WordClasses.isQuantity(sentence.at(at - 1)))
                && !isBarrier(sentence, at - 1)
                && !(WordClasses.isVerb(sentence.at(at - 1)) && !isNounContext(sentence, at - 1));
    }

    private static boolean isNounContext(Sentence sentence, int at) {
        Token before = sentence.at(at - 1);
        return WordClasses.isDeterminer(before)
                || WordClasses.isPossessive(before)
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
