package org.pullquote.suggestion.attribution;

import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;

/// Tells what is told before a sentence proper begins.
final class Openings {
    /// What opens a sentence before its subject has told whose it is by this token.
    private static final int FARTHEST_OPENING = 16;

    private Openings() {}

    /// Whether the cue stands in what opens its sentence: *Asked whether …, she …*, *While he said …, he …*.
    static boolean hold(Sentence sentence, Cue cue, int contentStart) {
        if (contentStart > FARTHEST_OPENING) {
            return false;
        }
        int from = 0;
        for (int i = 0; i < cue.group(); i++) {
            if (sentence.at(i).is(Kind.COMMA)) {
                from = i + 1;
            }
        }
        boolean conjunction = sentence.at(from).is("and") || sentence.at(from).is("but");
        int first = conjunction ? from + 1 : from;
        if (from > 0) {
            return isSubordinate(sentence.at(first)) && !hasVerb(sentence, from);
        }
        return isSubordinate(sentence.at(first))
                || WordClasses.isIng(sentence.at(first))
                || sentence.at(first).is("by")
                || sentence.at(first + 1).is("asked")
                || isTimed(sentence, first, cue.group());
    }

    /// Whether a time opens it: *years after he said …*.
    private static boolean isTimed(Sentence sentence, int first, int end) {
        for (int i = first + 1; i < Math.min(end, first + 4); i++) {
            Token token = sentence.at(i);
            if (token.is("after") || token.is("before") || token.is("since") || token.is("when")) {
                return WordClasses.isNominal(sentence.at(i - 1)) || WordClasses.isAdverb(sentence.at(i - 1));
            }
        }
        return false;
    }

    private static boolean hasVerb(Sentence sentence, int end) {
        for (int i = 0; i < end; i++) {
            if (WordClasses.isAuxiliary(sentence.at(i)) || WordClasses.isFiniteVerb(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubordinate(Token opening) {
        return opening.is("asked")
                || opening.is("when")
                || opening.is("while")
                || opening.is("after")
                || opening.is("since")
                || opening.is("although")
                || opening.is("though")
                || opening.is("because")
                || opening.is("if")
                || opening.is("as")
                || opening.is("before");
    }
}
