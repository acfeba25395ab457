package org.pullquote.suggestion.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.suggestion.attribution.Attribution.Pattern;
import org.pullquote.suggestion.attribution.Found.Piece;
import org.pullquote.suggestion.attribution.Subjects.NounPhrase;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds a quotation that a dash and a name sign: *“It will hold.” — Ana Ruiz*.
final class Signed {
    private static final int LONGEST_SIGNATURE = 12;

    private Signed() {}

    static Optional<Found> in(Sentence sentence) {
        int quoted = quotedAtStart(sentence);
        int dash = quoted + (sentence.at(quoted).is(Kind.STOP) && quoted > 0 ? 1 : 0);
        Optional<NounPhrase> name = quoted == 0 ? Optional.empty() : name(sentence, dash);
        return name.map(phrase -> new Found(
                List.of(new Piece(0, quoted)),
                Optional.of(phrase),
                Optional.of(new Cue(dash, dash, dash, "—", Form.BASE, Cue.Sort.NOUN, Set.of())),
                Pattern.SIGNED,
                0.8));
    }

    private static int quotedAtStart(Sentence sentence) {
        int quoted = 0;
        while (sentence.at(quoted).isQuoted()) {
            quoted++;
        }
        return quoted;
    }

    /// The name behind the dash, where a name, with what it is said to be, is all that stands there.
    static Optional<NounPhrase> name(Sentence sentence, int dash) {
        boolean marked = sentence.at(dash).is(Kind.DASH)
                || sentence.at(dash).is("-")
                || sentence.at(dash).is("~");
        int end = sentence.size();
        if (!marked || end - dash < 2 || end - dash > LONGEST_SIGNATURE) {
            return Optional.empty();
        }
        int last = dash;
        while (last + 1 < end && WordClasses.isName(sentence.at(last + 1))) {
            last++;
        }
        boolean described = last + 1 >= end
                || sentence.at(last + 1).is(Kind.COMMA)
                || sentence.at(last + 1).is(Kind.OPENING)
                || sentence.at(last + 1).is(Kind.STOP);
        return last > dash && described ? Optional.of(new NounPhrase(dash + 1, last)) : Optional.empty();
    }
}
