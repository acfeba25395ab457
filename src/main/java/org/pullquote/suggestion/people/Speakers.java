package org.pullquote.suggestion.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.suggestion.people.Speaker.Kind;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Tells who is meant by the words that name a speaker. Asked in the order of the text: a pronoun stands for whoever
/// spoke last, if the pronoun fits, or was named last.
public final class Speakers {
    private static final Set<String> DOCUMENTS = People.WORDS.set("documents");
    private static final Set<String> INSTITUTIONS = People.WORDS.set("institutions");
    private static final Set<String> HE_NOUNS = People.WORDS.set("he nouns");
    private static final Set<String> SHE_NOUNS = People.WORDS.set("she nouns");
    private static final Set<String> OFFICES = People.WORDS.set("offices");
    /// What tells that one is meant.
    private static final Set<String> ONE = Set.of("a", "an", "one", "another", "the", "his", "her", "my");
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "herself");
    /// A pronoun farther than this from whoever spoke last stands for whoever was named last, in UTF-16 units.
    private static final int FAR = 700;

    private static final Pattern SENTENCE_END = Pattern.compile("\\n|\\p{Ll}{4}[.!?][”\"]? ");

    private final String text;
    private final People people;
    private final Things things;
    private Optional<Speaker> last = Optional.empty();
    private Gender lastGender = Gender.UNKNOWN;
    private int lastAt;
    private Optional<Speaker> lastThing = Optional.empty();
    private int lastThingAt;

    public Speakers(Narration narration) {
        this.text = narration.text();
        this.people = People.in(narration);
        this.things = Things.in(narration, people);
    }

    /// Who is meant by the words at `span`.
    public Speaker at(TextSpan span) {
        String words = Descriptions.plain(span.in(text));
        String lower = words.toLowerCase(Locale.ROOT);
        if (HE.contains(lower) || SHE.contains(lower)) {
            return pronoun(words, span.start(), HE.contains(lower) ? Gender.HE : Gender.SHE);
        }
        if (lower.equals("who")) {
            Optional<Person> before =
                    people.justBefore(span.start()).filter(person -> isOneSentence(person.at(), span.start()));
            before.ifPresent(person -> spoke(person, span.start()));
            return before.map(Speakers::speaker).orElse(new Speaker(words, "", Kind.UNNAMED));
        }
        if (lower.equals("it")) {
            return thing(words, span.start());
        }
        Kind kind = kind(words);
        Optional<Person> behind = lower.contains(" and ") ? Optional.empty() : people.namedBehind(span.end());
        Optional<Person> person =
                behind.or(() -> people.named(words).filter(_ -> kind != Kind.INSTITUTION && kind != Kind.DOCUMENT));
        if (person.isPresent()) {
            return spoke(behind.map(one -> one.as(words)).orElse(person.get()), span.start());
        }
        Optional<Person> known = office(lower).flatMap(people::holding);
        if (known.isPresent()) {
            return spoke(known.get(), span.start());
        }
        Speaker speaker = new Speaker(words, words, kind);
        if (kind == Kind.UNNAMED) {
            unnamed(speaker, span.start());
        } else {
            lastThing = Optional.of(speaker);
            lastThingAt = span.start();
        }
        return speaker;
    }

    /// The office by which alone somebody is called: *the mayor*.
    private static Optional<String> office(String lower) {
        String office = lower.startsWith("the ") ? lower.substring("the ".length()) : "";
        return OFFICES.contains(office) ? Optional.of(office) : Optional.empty();
    }

    /// Whether no sentence ends between the two places; a full stop behind a short word is an abbreviation's.
    private boolean isOneSentence(int from, int to) {
        return !SENTENCE_END.matcher(text.substring(Math.min(from, to), to)).find();
    }

    private Speaker spoke(Person person, int at) {
        Speaker speaker = speaker(person);
        last = Optional.of(speaker);
        lastGender = person.gender();
        lastAt = at;
        return speaker;
    }

    /// One without a name, whom a pronoun may mean from here on; not where they are several.
    private void unnamed(Speaker speaker, int at) {
        String first = speaker.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        if (!ONE.contains(first)) {
            return;
        }
        last = Optional.of(speaker);
        lastGender = Gender.UNKNOWN;
        for (Word word : Words.of(speaker.name())) {
            if (HE_NOUNS.contains(word.normal())) {
                lastGender = Gender.HE;
            } else if (SHE_NOUNS.contains(word.normal())) {
                lastGender = Gender.SHE;
            }
        }
        lastAt = at;
    }

    private Speaker thing(String words, int at) {
        Optional<Things.Thing> told = things.lastBefore(at);
        if (told.isPresent() && (lastThing.isEmpty() || told.get().at() > lastThingAt)) {
            lastThing = told.map(thing -> new Speaker(thing.words(), thing.words(), thing.kind()));
        }
        lastThingAt = at;
        return lastThing.orElse(new Speaker(words, words, kind(words)));
    }

    private Speaker pronoun(String words, int at, Gender gender) {
        Optional<Person> named = people.lastBefore(at, gender);
        boolean vague = last.filter(speaker -> speaker.kind() == Kind.UNNAMED).isPresent()
                && lastGender == Gender.UNKNOWN
                && named.filter(person -> person.at() > lastAt).isPresent();
        if (last.isEmpty() || at - lastAt > FAR || !lastGender.allows(gender) || vague) {
            last = named.map(Speakers::speaker);
        }
        lastAt = at;
        lastGender = gender;
        return last.orElse(new Speaker(words, "", Kind.UNNAMED));
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
