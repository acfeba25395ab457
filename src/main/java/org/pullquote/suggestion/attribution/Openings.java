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
        int first = sentence.at(0).is("and") || sentence.at(0).is("but") ? 1 : 0;
        Token opening = sentence.at(first);
        boolean subordinate = opening.is("asked")
                || opening.is("when")
                || opening.is("while")
                || opening.is("after")
                || opening.is("since")
                || opening.is("although")
                || opening.is("though")
                || opening.is("because")
                || opening.is("if")
                || opening.is("as")
                || opening.is("by")
                || opening.is("before")
                || WordClasses.isIng(opening);
        if (!subordinate && !sentence.at(first + 1).is("asked") || contentStart > FARTHEST_OPENING) {
            return false;
        }
        for (int i = first; i < cue.group(); i++) {
            if (sentence.at(i).is(Kind.COMMA)) {
                return false;
            }
        }
        return true;
    }
}
