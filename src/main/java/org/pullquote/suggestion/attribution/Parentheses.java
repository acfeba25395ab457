package org.pullquote.suggestion.attribution;

import org.pullquote.suggestion.attribution.SaidBehind.Said;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;

/// Tells whether a verb with its subject is a parenthesis that credits what stands before it: *…, she said.*
final class Parentheses {
    private Parentheses() {}

    /// Whether what follows the cue shows that it credits what stands before it.
    static boolean hold(Sentence sentence, Said said, boolean quoted) {
        int at = said.end();
        if (said.cue().has(Frame.ADDRESSEE) && at == said.cue().next()) {
            Token token = sentence.at(at);
            if (WordClasses.isObjectPronoun(token)) {
                at++;
            } else {
                at = Subjects.rightOf(sentence, at)
                        .map(phrase -> phrase.last() + 1)
                        .orElse(at);
            }
        }
        Token next = sentence.at(at);
        if (at >= sentence.size()
                || next.is(Kind.STOP)
                || next.is(Kind.COMMA)
                || next.is(Kind.SEMICOLON)
                || next.is(Kind.DASH)
                || next.is(Kind.CLOSING)) {
            return !(next.is(Kind.COMMA) && !quoted && sentence.at(at + 1).isQuoted());
        }
        if (WordClasses.isRelative(next) && !next.is("that") && at > said.cue().next()) {
            return true;
        }
        if (next.is("that")
                || next.isQuoted()
                || next.is(Kind.COLON)
                || WordClasses.isQuestionWord(next) && !next.is("when")) {
            return quoted && !next.is(Kind.COLON) && !next.is("that");
        }
        boolean adverbial = WordClasses.isPreposition(next)
                || WordClasses.isTime(next)
                || WordClasses.isAdverb(next)
                || next.is("when")
                || next.is("while")
                || next.is("because")
                || next.is("and")
                || next.is("but")
                || WordClasses.isIng(next);
        if (quoted) {
            return adverbial
                    || said.end() > said.cue().next()
                    || !WordClasses.isNominal(next) && Clauses.verbAt(sentence, at) < 0;
        }
        boolean joined = sentence.at(said.subject().first() - 1).is("and")
                || sentence.at(said.subject().first() - 1).is("but");
        return adverbial && !joined && !hasClauseBehind(sentence, at);
    }

    /// Whether *that* or a bare clause follows the adverbial at `from`.
    private static boolean hasClauseBehind(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.is("that") || token.isQuoted() || token.is(Kind.COLON)) {
                return true;
            }
            if (WordClasses.isTime(sentence.at(i - 1)) && i > from && Clauses.verbAt(sentence, i) >= 0) {
                return true;
            }
            if (token.is(Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }
}
