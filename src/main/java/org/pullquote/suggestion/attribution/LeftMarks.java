package org.pullquote.suggestion.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;
import org.pullquote.suggestion.grammar.WordList;
import org.pullquote.text.TextSpan;

/// Tells which stretches in quotation marks are somebody's words although no verb credits them, and which are titles,
/// names or words at arm's length.
final class LeftMarks {
    private static final WordList WORDS = WordList.read(LeftMarks.class, "reporting.txt");
    private static final Set<String> NAMING = WORDS.set("naming");
    private static final Set<String> WORKS = WORDS.set("works");
    private static final Set<String> SHOWS = Set.of("broadcast", "show", "program", "programme", "podcast", "edition");

    /// So many words are nobody's way of keeping one at arm's length.
    private static final int MANY_WORDS = 4;

    private static final int LONGEST_PHRASE = 5;

    private LeftMarks() {}

    /// The tokens of the sentence that are such words.
    ///
    /// @param credited what the sentence credits to someone
    static BitSet in(String text, Sentence sentence, List<Found> credited) {
        BitSet kept = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            if (sentence.at(i).isQuoted()
                    && credited.stream().noneMatch(one -> one.covers(at))
                    && isSpeech(text, sentence, i, credited, kept)) {
                kept.set(i);
            }
        }
        return kept;
    }

    private static boolean isSpeech(String text, Sentence sentence, int at, List<Found> credited, BitSet kept) {
        TextSpan span = sentence.at(at).span();
        String words = span.in(text);
        int count = words.split("\\s+", -1).length;
        if (isBehind(sentence, at, NAMING)) {
            return true;
        }
        if (isBehind(sentence, at, WORKS)) {
            return false;
        }
        if (Titles.isTitle(words)) {
            return false;
        }
        if (count >= MANY_WORDS || count == MANY_WORDS - 1 && !credited.isEmpty()) {
            return true;
        }
        boolean joined = sentence.at(at - 2).isQuoted()
                && (sentence.at(at - 1).is("and") || sentence.at(at - 1).is("or"))
                && (kept.get(at - 2) || credited.stream().anyMatch(one -> one.covers(at - 2)));
        return joined
                || !sentence.at(at).capital()
                        && (isPredicate(sentence, at) || isLast(sentence, at) && first(sentence, at) < at);
    }

    /// The first token of the phrase in which the marks stand, where they are a few of its words: *as a “con man”*.
    static int first(Sentence sentence, int at) {
        int first = at;
        while (first > 0
                && at - first < LONGEST_PHRASE
                && isPhrase(sentence.at(first - 1))
                && !sentence.at(first - 1).isQuoted()) {
            first--;
        }
        return first;
    }

    private static boolean isPhrase(Token token) {
        return WordClasses.isDeterminer(token)
                || WordClasses.isPossessive(token)
                || token.is("as")
                || token.is("of")
                || token.is("'s")
                || WordClasses.isNominal(token) && !WordClasses.isFiniteVerb(token) && !WordClasses.isIng(token);
    }

    /// Whether so few words stand in the marks that the phrase around them is told as well.
    static boolean isFew(String words) {
        return words.split("\\s+", -1).length < MANY_WORDS;
    }

    /// Whether one of the words stands right before the marks: *the slogan “…”*, *the author of “…”*.
    private static boolean isBehind(Sentence sentence, int at, Set<String> wanted) {
        int before = at - 1;
        while (before > 0
                && (WordClasses.isDeterminer(sentence.at(before))
                        || sentence.at(before).is("as")
                        || sentence.at(before).is("of")
                        || sentence.at(before).is(Kind.COMMA)
                        || sentence.at(before).is(Kind.COLON))) {
            before--;
        }
        return wanted.contains(sentence.at(before).lower());
    }

    /// Whether somebody calls something so: *as “…”*, *a “…”*.
    private static boolean isPredicate(Sentence sentence, int at) {
        Token before = sentence.at(at - 1);
        return before.is("as")
                || before.is("a")
                || before.is("an")
                || WordClasses.isDeterminer(before) && sentence.at(at - 2).is("as");
    }

    private static boolean isLast(Sentence sentence, int at) {
        return at > 0
                && (at == sentence.size() - 1
                        || at == sentence.size() - 2 && sentence.at(at + 1).is(Kind.STOP));
    }

    /// Whether a broadcast is named here, on which something was said: *on CNN's “New Day”*.
    static boolean namesBroadcast(Sentence sentence, int at) {
        if (!sentence.at(at).is("on") && !sentence.at(at).is("during")) {
            return false;
        }
        for (int i = at + 1; i < at + 10; i++) {
            Token token = sentence.at(i);
            if (token.isQuoted()) {
                Token before = sentence.at(i - 1);
                return token.capital() && (before.is("'s") || SHOWS.contains(before.lower()));
            }
            boolean part = WordClasses.isName(token)
                    || WordClasses.isWeekday(token)
                    || WordClasses.isDeterminer(token)
                    || SHOWS.contains(token.lower())
                    || token.is("'s")
                    || token.is("of");
            if (!part) {
                return false;
            }
        }
        return false;
    }

    /// Who says what stands at `quoted`: who speaks elsewhere in the sentence, or its subject.
    static Optional<TextSpan> speaker(Sentence sentence, List<Found> credited, int quoted) {
        if (credited.isEmpty()) {
            return Subjects.main(sentence)
                    .or(() -> Subjects.leftOf(sentence, quoted))
                    .map(phrase -> sentence.span(phrase.first(), phrase.last()));
        }
        Found nearest = credited.getFirst();
        for (Found one : credited) {
            nearest = one.cue().filter(cue -> cue.last() < quoted).isPresent() ? one : nearest;
        }
        return nearest.speaker().map(phrase -> sentence.span(phrase.first(), phrase.last()));
    }
}
