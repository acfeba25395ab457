package org.pullquote.suggestion.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;
import org.pullquote.suggestion.grammar.WordList;
import org.pullquote.text.PartitionPoint;

/// Everyone whom an article names, found by capitals, titles and appositions.
public final class People {
    static final WordList WORDS = WordList.read(People.class, "people.txt");
    private static final Set<String> THINGS = things();
    private static final Set<String> HE_TITLES = WORDS.set("he titles");
    private static final Set<String> SHE_TITLES = WORDS.set("she titles");
    private static final Set<String> HE_NAMES = WORDS.set("he names");
    private static final Set<String> SHE_NAMES = WORDS.set("she names");

    /// What joins the name of one person to somebody of theirs.
    private static final Set<String> OF = Set.of("of", "for", "to", "from", "with", "by", "at", "near", "against");

    private static final int LONGEST_TITLE = 20;
    private static final int LONGEST_NAME = 5;
    /// How many mentions back a pronoun reaches.
    private static final int LONGEST_MEMORY = 40;

    private final String text;
    private final Map<String, Person> bySurname = new HashMap<>();
    private final List<Person> inOrder = new ArrayList<>();
    /// Who alone has an office; found when it is asked for.
    private final Map<String, Optional<Person>> holders = new HashMap<>();

    private People(String text) {
        this.text = text;
    }

    private static Set<String> things() {
        Set<String> things = new HashSet<>(WORDS.section("documents"));
        things.addAll(WORDS.section("institutions"));
        things.addAll(List.of("intelligence", "national", "united", "new", "states", "security", "york", "street"));
        return Set.copyOf(things);
    }

    public static People in(Narration narration) {
        People people = new People(narration.text());
        for (Sentence sentence : narration.sentences()) {
            people.read(sentence);
        }
        return people;
    }

    /// The one whose surname these words end in or hold.
    Optional<Person> named(String words) {
        String head = head(words);
        String last = surname(head);
        return Optional.ofNullable(bySurname.get(last))
                .or(() -> inCapitals(last))
                .filter(person -> !isOfSomeone(head, person));
    }

    /// The only one whom the article names with this office before the name: *Mayor Ana Ruiz*.
    ///
    /// @param office in small letters
    Optional<Person> holding(String office) {
        return holders.computeIfAbsent(office, this::findHolder);
    }

    private Optional<Person> findHolder(String office) {
        Matcher titled = Pattern.compile(
                        "(?<!(?i:vice|former|deputy|ex)[ -])\\b(?i:" + office + ")((?: \\p{Lu}[\\p{L}.’'-]+){1,12})")
                .matcher(text);
        Optional<Person> holder = Optional.empty();
        while (titled.find()) {
            Optional<Person> person = Optional.ofNullable(bySurname.get(surname(titled.group(1))));
            if (person.isEmpty()
                    || holder.isPresent()
                            && !holder.get().name().equals(person.get().name())) {
                return Optional.empty();
            }
            holder = person;
        }
        return holder;
    }

    /// Without what is told more of someone behind the name.
    private static String head(String words) {
        int end = words.length();
        for (String more : List.of(",", " (", " who ")) {
            int at = words.indexOf(more);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return words.substring(0, end);
    }

    /// The last word, without a possessive and the marks behind it.
    private static String surname(String head) {
        String last = head.substring(head.lastIndexOf(' ') + 1);
        if (last.endsWith("’s") || last.endsWith("'s")) {
            return last.substring(0, last.length() - 2);
        }
        int end = last.length();
        while (end > 0 && ".,’'".indexOf(last.charAt(end - 1)) >= 0) {
            end--;
        }
        return last.substring(0, end);
    }

    /// Whether the name at the end tells whose somebody is: *a spokesperson for Ana Ruiz*.
    private static boolean isOfSomeone(String head, Person person) {
        int full = head.lastIndexOf(person.name());
        String before = head.substring(0, full >= 0 ? full : Math.max(0, head.lastIndexOf(' ')))
                .strip();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        if (last.endsWith(".")) {
            before = before.substring(0, before.length() - last.length()).strip();
            last = before.substring(before.lastIndexOf(' ') + 1);
        }
        return OF.contains(last);
    }

    /// The one who is named in commas right behind this offset: *its director, Ana Ruiz, said*.
    Optional<Person> namedBehind(int offset) {
        int comma = offset;
        while (comma < text.length() && Character.isWhitespace(text.charAt(comma))) {
            comma++;
        }
        if (comma >= text.length() || text.charAt(comma) != ',') {
            return Optional.empty();
        }
        int next = firstFrom(offset);
        if (next == inOrder.size()) {
            return Optional.empty();
        }
        Person person = inOrder.get(next);
        boolean near = person.at() - comma <= LONGEST_TITLE;
        int end = person.at() + person.name().length();
        boolean closed = end < text.length() && ",;.".indexOf(text.charAt(end)) >= 0;
        return near && closed && isTitle(text.substring(comma + 1, person.at()).strip())
                ? Optional.of(person)
                : Optional.empty();
    }

    private static boolean isTitle(String words) {
        return words.isEmpty()
                || words.chars().filter(c -> c == ' ').count() < 2 && Character.isUpperCase(words.charAt(0));
    }

    /// The one whose surname is written in capitals here, as transcripts do.
    private Optional<Person> inCapitals(String surname) {
        boolean capitals = surname.length() > 2 && surname.equals(surname.toUpperCase(Locale.ROOT));
        return capitals
                ? Optional.ofNullable(
                        bySurname.get(surname.charAt(0) + surname.substring(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /// The one named last before the offset for whom the pronoun can stand.
    Optional<Person> lastBefore(int offset, Gender pronoun) {
        int behind = firstFrom(offset);
        for (int i = behind - 1; i >= 0 && i >= behind - LONGEST_MEMORY; i--) {
            if (inOrder.get(i).gender().allows(pronoun)) {
                return Optional.of(inOrder.get(i));
            }
        }
        return Optional.empty();
    }

    /// The one named last in the words before the offset.
    Optional<Person> justBefore(int offset) {
        int behind = firstFrom(offset);
        return behind == 0 ? Optional.empty() : Optional.of(inOrder.get(behind - 1));
    }

    private int firstFrom(int offset) {
        return PartitionPoint.of(inOrder.size(), i -> inOrder.get(i).at() < offset);
    }

    private void read(Sentence sentence) {
        int i = 0;
        while (i < sentence.size()) {
            int end = endOfName(sentence, i);
            if (end - i >= 2) {
                add(sentence, i, end);
            } else if (end - i == 1) {
                addSurname(sentence, i);
            }
            i = Math.max(i + 1, end);
        }
    }

    private static int endOfName(Sentence sentence, int start) {
        int at = start;
        while (at - start < LONGEST_NAME
                && WordClasses.isName(sentence.at(at))
                && !WordClasses.isTitle(sentence.at(at))) {
            at++;
        }
        return at;
    }

    private void add(Sentence sentence, int from, int end) {
        int start = startOfName(sentence, from, end);
        int last = end - 1;
        if (sentence.at(last).is("jr.") || sentence.at(last).is("sr.")) {
            last--;
        }
        String first = sentence.at(start).lower();
        boolean titled = WordClasses.isTitle(sentence.at(start - 1));
        boolean known = HE_NAMES.contains(first) || SHE_NAMES.contains(first) || isAged(sentence, end);
        String description = Descriptions.of(text, sentence, start, end);
        if (last <= start
                || isThing(sentence.at(start - 1)) && !titled && !known
                || Descriptions.isInstitution(sentence, end)
                || isThing(sentence.at(last))
                || isThing(sentence.at(start))
                || !titled && !known && description.isEmpty()) {
            return;
        }
        String name = Descriptions.words(text, sentence, start, last);
        String surname = sentence.at(last).span().in(text);
        Person person = new Person(
                name,
                description,
                gender(sentence, start, description),
                sentence.at(start).start());
        inOrder.add(person);
        bySurname.merge(surname, person, People::better);
    }

    /// A surname alone: a mention of someone known, or of someone of whom only a title is known.
    private void addSurname(Sentence sentence, int at) {
        String surname = sentence.at(at).span().in(text);
        Optional<Person> known = Optional.ofNullable(bySurname.get(surname));
        Token title = sentence.at(at - 1);
        boolean he = HE_TITLES.contains(title.lower());
        if (known.isPresent()) {
            Person person = known.get();
            inOrder.add(new Person(
                    person.name(),
                    person.description(),
                    person.gender(),
                    sentence.at(at).start()));
        } else if (isAged(sentence, at + 1)) {
            Person person =
                    new Person(surname, "", Gender.UNKNOWN, sentence.at(at).start());
            inOrder.add(person);
            bySurname.put(surname, person);
        } else if (he || SHE_TITLES.contains(title.lower())) {
            String name = span(sentence, at - 1, at);
            Person person = new Person(
                    name, "", he ? Gender.HE : Gender.SHE, sentence.at(at).start());
            inOrder.add(person);
            bySurname.put(surname, person);
        }
    }

    /// Where the person's name begins in a run of capitals: *National Intelligence Avril Haines*.
    private static int startOfName(Sentence sentence, int from, int end) {
        for (int i = from; i < end - 1; i++) {
            String word = sentence.at(i).lower();
            if (HE_NAMES.contains(word) || SHE_NAMES.contains(word)) {
                return i;
            }
        }
        return from;
    }

    /// Whether an age stands behind the name: *Ana Ruiz, 60, …*.
    private static boolean isAged(Sentence sentence, int end) {
        return sentence.at(end).is(Kind.COMMA)
                && sentence.at(end + 1).is(Kind.NUMBER)
                && sentence.at(end + 2).is(Kind.COMMA);
    }

    private static boolean isThing(Token token) {
        return THINGS.contains(token.lower());
    }

    private static Person better(Person before, Person after) {
        return before.description().isEmpty() && !after.description().isEmpty() ? after : before;
    }

    private static Gender gender(Sentence sentence, int start, String description) {
        String title = sentence.at(start - 1).lower();
        String first = sentence.at(start).lower();
        String said = description.toLowerCase(Locale.ROOT);
        if (SHE_TITLES.contains(title) || SHE_NAMES.contains(first) || said.contains("spokeswoman")) {
            return Gender.SHE;
        }
        boolean he = HE_TITLES.contains(title) || HE_NAMES.contains(first) || said.contains("spokesman");
        return he ? Gender.HE : Gender.UNKNOWN;
    }

    private String span(Sentence sentence, int first, int last) {
        return Descriptions.words(text, sentence, first, last);
    }
}
