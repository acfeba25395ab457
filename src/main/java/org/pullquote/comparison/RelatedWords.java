package org.pullquote.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pullquote.text.Spellings;
import org.pullquote.text.Stems;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// What reporters know of words: which they put for each other, and which any report uses.
final class RelatedWords {
    private static final Map<String, String> CONCEPTS = readConcepts();
    private static final Set<String> COMMON = readCommon();

    private RelatedWords() {}

    /// One name for all words of a group; the stem itself where it is in none.
    static String concept(String stem) {
        return CONCEPTS.getOrDefault(stem, stem);
    }

    static boolean isCommon(String stem) {
        return COMMON.contains(stem);
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
