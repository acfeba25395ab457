package org.pullquote.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pullquote.text.Spellings;
import org.pullquote.text.Stems;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// What reporters know of words: which they put for each other, which any report uses, and which name an office.
final class RelatedWords {
    private static final Map<String, String> CONCEPTS = readConcepts();
    private static final Set<String> COMMON = readCommon();
    private static final Set<String> OFFICES = readOffices(false);
    private static final Set<String> OFFICE_ENDINGS = readOffices(true);

    private RelatedWords() {}

    /// One name for all words of a group; the stem itself where it is in none.
    static String concept(String stem) {
        return CONCEPTS.getOrDefault(stem, stem);
    }

    static boolean isCommon(String stem) {
        return COMMON.contains(stem);
    }

    /// Whether a word names the office or trade of a person.
    ///
    /// @param normal its normal form; see [Word#normal]
    static boolean isOffice(String normal) {
        return OFFICES.contains(normal) || OFFICE_ENDINGS.stream().anyMatch(normal::endsWith);
    }

    private static Map<String, String> readConcepts() {
        Map<String, String> concepts = new HashMap<>();
        for (String line : lines("related-words.txt")) {
            List<String> stems = stems(line);
            stems.forEach(stem -> concepts.putIfAbsent(stem, "=" + stems.getFirst()));
        }
        return Map.copyOf(concepts);
    }

    private static Set<String> readCommon() {
        Set<String> common = new HashSet<>();
        lines("common-words.txt").forEach(line -> common.addAll(stems(line)));
        return Set.copyOf(common);
    }

    /// @param endings whether the ends of words are asked for, which are written with a star
    private static Set<String> readOffices(boolean endings) {
        return lines("offices.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .filter(word -> word.startsWith("*") == endings)
                .map(word -> endings ? word.substring(1) : word)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> stems(String line) {
        return Words.of(line).stream()
                .map(Word::normal)
                .map(Spellings::key)
                .map(Stems::of)
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream list = RelatedWords.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
