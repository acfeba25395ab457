package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// A name, number, date or time in a text.
///
/// @param span where it stands, in UTF-16 units
/// @param meaning what it says, however it is written
record Fact(Detail.Kind kind, TextSpan span, Meaning meaning) {
    /// What a fact says.
    sealed interface Meaning permits Named, Moment, Quantity {}

    /// @param name the words of the name in normal form, with spaces between them
    record Named(String name) implements Meaning {}

    /// When something is.
    ///
    /// @param unit what is told: year, month, date, day or time
    /// @param loose what it may be, where the other fact leaves out its year or its time zone
    /// @param exact what it may be with its year or in universal time; empty where that is not told
    record Moment(String unit, Set<String> loose, Set<String> exact) implements Meaning {
        Moment {
            loose = Set.copyOf(loose);
            exact = Set.copyOf(exact);
        }

        boolean isSame(Moment other) {
            boolean precise = !exact.isEmpty() && !other.exact.isEmpty();
            return unit.equals(other.unit)
                    && !Collections.disjoint(precise ? exact : loose, precise ? other.exact : other.loose);
        }
    }

    /// The facts of a text, those of a kind in order.
    static List<Fact> in(String text) {
        List<Word> words = Words.of(text);
        FactWords language = FactWords.of(words);
        List<Fact> facts = new ArrayList<>(Moments.in(text, words, language));
        facts.addAll(new Numbers(text, words, language).without(facts));
        facts.addAll(Names.in(text, words));
        return facts;
    }
}
