package org.pullquote.suggestion.attribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pullquote.suggestion.grammar.WordList;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// The languages whose ways of reporting are known.
public enum Language {
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    /// Any other: quotation marks alone are looked for.
    OTHER;

    private static final WordList WORDS = WordList.read(Language.class, "languages.txt");
    private static final Map<String, Set<String>> SECTIONS =
            WORDS.names().stream().collect(Collectors.toUnmodifiableMap(name -> name, WORDS::set));
    private static final Map<Language, Set<String>> COMMON = new EnumMap<>(Map.of(
            ENGLISH, WORDS.set("english common"),
            GERMAN, WORDS.set("german common"),
            FRENCH, WORDS.set("french common"),
            SPANISH, WORDS.set("spanish common")));

    /// Languages that share words with the known ones, so that they are not taken for these.
    private static final List<Set<String>> NEIGHBOURS =
            List.of(WORDS.set("dutch common"), WORDS.set("italian common"), WORDS.set("portuguese common"));

    /// So much of a text shows its language, in UTF-16 units.
    private static final int SAMPLE = 6000;

    /// The least share of the words that are a known language's commonest ones.
    private static final double LEAST_SHARE = 0.12;

    /// The least share where the words of other languages are far fewer.
    private static final double SMALL_SHARE = 0.06;

    /// The language of a text, by its commonest words; a text of a few words counts as English.
    public static Language of(String text) {
        List<Word> words = Words.of(text.substring(0, Math.min(SAMPLE, text.length())));
        Language best = OTHER;
        long most = Math.round(LEAST_SHARE * words.size());
        for (Map.Entry<Language, Set<String>> entry : COMMON.entrySet()) {
            long count = count(words, entry.getValue());
            if (count > most) {
                most = count;
                best = entry.getKey();
            }
        }
        for (Set<String> neighbour : NEIGHBOURS) {
            if (count(words, neighbour) > most) {
                return OTHER;
            }
        }
        if (best == OTHER && isMostly(ENGLISH, words)) {
            return ENGLISH;
        }
        boolean latin = text.chars().limit(SAMPLE).noneMatch(c -> c > 0x370 && Character.isLetter(c));
        return best == OTHER && words.size() < 30 && latin ? ENGLISH : best;
    }

    /// Whether its commonest words are few, as where markup stands between them, but those of the others fewer.
    private static boolean isMostly(Language language, List<Word> words) {
        long own = count(words, COMMON.getOrDefault(language, Set.of()));
        long most = COMMON.entrySet().stream()
                .filter(entry -> entry.getKey() != language)
                .mapToLong(entry -> count(words, entry.getValue()))
                .max()
                .orElse(0);
        return own > SMALL_SHARE * words.size() && own > 3 * most;
    }

    private static long count(List<Word> words, Set<String> common) {
        return words.stream().filter(word -> common.contains(word.normal())).count();
    }

    /// Its two-letter code; nothing for any other.
    public Optional<String> code() {
        return switch (this) {
            case ENGLISH -> Optional.of("en");
            case GERMAN -> Optional.of("de");
            case FRENCH -> Optional.of("fr");
            case SPANISH -> Optional.of("es");
            case OTHER -> Optional.empty();
        };
    }

    /// The forms of its verbs of saying.
    Set<String> said() {
        return section("said");
    }

    Set<String> pronouns() {
        return section("pronouns");
    }

    Set<String> articles() {
        return section("articles");
    }

    /// What may stand before a participle of saying: *a dit*.
    Set<String> auxiliaries() {
        return section("auxiliaries");
    }

    private Set<String> section(String what) {
        return switch (this) {
            case GERMAN -> SECTIONS.getOrDefault("german " + what, Set.of());
            case FRENCH -> SECTIONS.getOrDefault("french " + what, Set.of());
            case SPANISH -> SECTIONS.getOrDefault("spanish " + what, Set.of());
            case ENGLISH, OTHER -> Set.of();
        };
    }
}
