package org.pullquote.suggestion.attribution;

import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds where that begins which stands before a cue.
final class ContentStarts {
    private ContentStarts() {}

    /// Where that begins which ends before `boundary`; -1 where nothing is credited there.
    static int before(Sentence sentence, int start, int boundary, boolean quoted) {
        int from = start;
        while (from < boundary
                && (sentence.at(from).is(Kind.COMMA)
                        || sentence.at(from).is(Kind.DASH)
                        || sentence.at(from).is(Kind.SEMICOLON))) {
            from++;
        }
        if (from >= boundary) {
            return -1;
        }
        int last = boundary - 1;
        if (quoted && sentence.at(last).isQuoted()) {
            return quotedStart(sentence, from, last);
        }
        if (quoted) {
            return from;
        }
        Token first = sentence.at(from);
        boolean subordinate =
                WordClasses.isPreposition(first) && !first.is("under") && Clauses.verbAt(sentence, from + 1) < 0
                        || first.is("when")
                        || first.is("asked")
                        || first.is("while")
                        || first.is("after")
                        || first.is("as");
        if (boundary - from < 3 || subordinate && !hasInnerComma(sentence, from, boundary)) {
            return -1;
        }
        return hasFinite(sentence, from, boundary) ? from : -1;
    }

    private static boolean hasInnerComma(Sentence sentence, int from, int boundary) {
        for (int i = from; i < boundary; i++) {
            if (sentence.at(i).is(Kind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFinite(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            if (WordClasses.isAuxiliary(token)
                    || WordClasses.isFiniteVerb(token)
                    || token.isQuoted()
                    || WordClasses.isVerb(token) && !token.capital()) {
                return true;
            }
        }
        return false;
    }

    /// The narrator's words before a quotation belong to it where they begin its sentence.
    private static int quotedStart(Sentence sentence, int from, int last) {
        int start = last;
        while (start > from && sentence.at(start - 1).isQuoted()) {
            start--;
        }
        if (start == from) {
            return start;
        }
        Token first = sentence.at(from);
        boolean adverbial =
                WordClasses.isPreposition(first) || first.is("when") || first.is("while") || WordClasses.isIng(first);
        if (sentence.at(start - 1).is(Kind.COMMA) || sentence.at(start - 1).is(Kind.COLON)) {
            return adverbial || start - from < 4 ? start : from;
        }
        return from;
    }
}
