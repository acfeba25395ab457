package org.pullquote.suggestion.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pullquote.suggestion.people.Speaker.Kind;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Tells who is meant by the words that name a speaker. Asked in the order of the text: a pronoun stands for whoever
/// spoke last, if the pronoun fits, or was named last.
public final class Speakers {
    private static final Set<String> DOCUMENTS = People.WORDS.set("documents");
    private static final Set<String> INSTITUTIONS = People.WORDS.set("institutions");
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "herself");
    /// A pronoun farther than this from whoever spoke last stands for whoever was named last, in UTF-16 units.
    private static final int FAR = 700;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;
    private final People people;
    private Optional<Person> last = Optional.empty();
    private int lastAt;
    private Optional<Speaker> lastThing = Optional.empty();

    public Speakers(String text, People people) {
        this.text = text;
        this.people = people;
    }

    /// Who is meant by the words at `span`.
    public Speaker at(TextSpan span) {
        String words = SPACE.matcher(span.in(text)).replaceAll(" ");
        String lower = words.toLowerCase(Locale.ROOT);
        if (HE.contains(lower) || SHE.contains(lower)) {
            return pronoun(words, span.start(), HE.contains(lower) ? Gender.HE : Gender.SHE);
        }
        if (lower.equals("who")) {
            last = people.justBefore(span.start());
            return last.map(Speakers::speaker).orElse(new Speaker(words, "", Kind.UNNAMED));
        }
        if (lower.equals("it") && lastThing.isPresent()) {
            return lastThing.get();
        }
        Optional<Person> person = people.named(words);
        Kind kind = kind(words);
        if (person.isPresent() && kind != Kind.INSTITUTION && kind != Kind.DOCUMENT) {
            last = person;
            lastAt = span.start();
            return speaker(person.get());
        }
        Speaker speaker = new Speaker(words, words, kind);
        if (kind != Kind.UNNAMED) {
            lastThing = Optional.of(speaker);
        }
        return speaker;
    }

    private Speaker pronoun(String words, int at, Gender gender) {
        if (last.isEmpty() || at - lastAt > FAR || !last.get().gender().allows(gender)) {
            last = people.lastBefore(at, gender);
        }
        lastAt = at;
        return last.map(Speakers::speaker).orElse(new Speaker(words, "", Kind.UNNAMED));
    }

    private static Speaker speaker(Person person) {
        return new Speaker(person.name(), person.description(), Kind.NAMED);
    }

    private static Kind kind(String words) {
        boolean capital = false;
        Kind kind = Kind.UNNAMED;
        boolean first = true;
        for (Word word : Words.of(words)) {
            String printed = word.span().in(words);
            capital |= !first && Character.isUpperCase(printed.charAt(0)) || first && words.indexOf(' ') < 0;
            first = false;
            if (DOCUMENTS.contains(word.normal())) {
                kind = Kind.DOCUMENT;
            } else if (INSTITUTIONS.contains(word.normal())) {
                kind = Kind.INSTITUTION;
            }
        }
        return kind == Kind.UNNAMED && capital && Character.isUpperCase(words.charAt(0)) ? Kind.NAMED : kind;
    }
}
