package org.pullquote.suggestion.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;
import org.pullquote.text.PartitionPoint;
import org.pullquote.text.TextSpan;

/// The documents and institutions of which an article tells something, for which *it* may stand.
final class Things {
    private static final Set<String> DOCUMENTS = People.WORDS.set("documents");
    private static final Set<String> INSTITUTIONS = People.WORDS.set("institutions");
    private static final int LONGEST_PHRASE = 7;
    /// A pronoun farther than this from a thing does not stand for it, in UTF-16 units.
    private static final int FAR = 700;

    /// @param at where it stands, in UTF-16 units
    /// @param end where it ends
    record Thing(String words, int at, int end, Speaker.Kind kind) {}

    private final String text;
    private final People people;
    private final List<Thing> inOrder = new ArrayList<>();

    private Things(String text, People people) {
        this.text = text;
        this.people = people;
    }

    static Things in(Narration narration, People people) {
        Things things = new Things(narration.text(), people);
        narration.sentences().forEach(things::read);
        return things;
    }

    /// The one told of last before the offset.
    Optional<Thing> lastBefore(int offset) {
        int behind = PartitionPoint.of(inOrder.size(), i -> inOrder.get(i).at() < offset);
        return behind == 0
                ? Optional.empty()
                : Optional.of(inOrder.get(behind - 1)).filter(thing -> offset - thing.at() < FAR);
    }

    private void read(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).is("there") || sentence.at(i).is("here")) {
                continue;
            }
            boolean determined = WordClasses.isDeterminer(sentence.at(i))
                    && !WordClasses.isDeterminer(sentence.at(i + 1))
                    && !sentence.at(i).is("no");
            int end = determined ? endOfPhrase(sentence, i + 1) : i == 0 ? endOfName(sentence) : 0;
            if (end > i && isSubject(sentence, i, end) && !isApposition(sentence, i)) {
                add(sentence, i, end, determined);
            }
        }
    }

    /// Whether what begins here tells more of a thing right before it: *Hall & Sons, the firm that …*.
    private boolean isApposition(Sentence sentence, int at) {
        Token before = sentence.at(at - 2);
        return sentence.at(at - 1).is(Kind.COMMA)
                && !inOrder.isEmpty()
                && inOrder.getLast().end() == before.end();
    }

    private void add(Sentence sentence, int from, int end, boolean determined) {
        Token head = sentence.at(end - 1);
        TextSpan span = sentence.span(from, end - 1);
        String words = Descriptions.plain(span.in(text));
        boolean document = DOCUMENTS.contains(head.lower());
        boolean institution = INSTITUTIONS.contains(head.lower());
        if (document || institution) {
            inOrder.add(new Thing(
                    words, span.start(), span.end(), document ? Speaker.Kind.DOCUMENT : Speaker.Kind.INSTITUTION));
        } else if (!determined && people.named(words).isEmpty()) {
            inOrder.add(new Thing(words, span.start(), span.end(), Speaker.Kind.NAMED));
        }
    }

    private static int endOfPhrase(Sentence sentence, int from) {
        int at = from;
        while (at - from < LONGEST_PHRASE
                && sentence.at(at).isWord()
                && WordClasses.isNominal(sentence.at(at))
                && !(at > from && isFinite(sentence.at(at)))) {
            at++;
        }
        return at;
    }

    /// The index behind the capitals at the beginning of the sentence, where they are a name.
    private static int endOfName(Sentence sentence) {
        int at = 0;
        while (at < LONGEST_PHRASE && (WordClasses.isName(sentence.at(at)) || isJoint(sentence, at))) {
            at++;
        }
        return at;
    }

    private static boolean isJoint(Sentence sentence, int at) {
        return at > 0
                && sentence.at(at).lower().equals("&")
                && sentence.at(at + 1).capital();
    }

    private static boolean isSubject(Sentence sentence, int from, int end) {
        Token next = sentence.at(end);
        Token before = sentence.at(from - 1);
        boolean opens = from == 0 || before.is(Kind.COMMA) || before.is("but") || before.is("and");
        return isFinite(next) || WordClasses.isAuxiliary(next) || opens && !next.is("'s");
    }

    private static boolean isFinite(Token token) {
        return WordClasses.isFiniteVerb(token) && WordClasses.isVerb(token);
    }
}
