package org.pullquote.suggestion.attribution;

import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds where that begins which tells more of a noun and ends before a verb: *Ana Ruiz, the mayor, said*.
final class Appositions {
    private static final int LONGEST_APPOSITION = 40;
    private static final int LONGEST_NAME = 6;

    private Appositions() {}

    /// The index of the comma or dash that opens the apposition closed at `closing`; -1 if there is none.
    static int opening(Sentence sentence, int closing) {
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
            if (best >= 0 && isOpening(sentence, i)) {
                return best;
            }
            best = i;
            if (opensApposition(sentence, i + 1) && !isAge(sentence, i - 1) || isNameOf(sentence, i, closing)) {
                return i;
            }
        }
        return best;
    }

    /// Whether what stands before this comma opens the sentence and is no subject: *commenting on it, …*, *in May, …*.
    private static boolean isOpening(Sentence sentence, int comma) {
        Token first = sentence.at(0);
        boolean opens = WordClasses.isIng(first) || WordClasses.isPreposition(first);
        for (int i = 0; i < comma; i++) {
            opens &= !WordClasses.isMark(sentence.at(i)) && !WordClasses.isAuxiliary(sentence.at(i));
        }
        return opens;
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
}
