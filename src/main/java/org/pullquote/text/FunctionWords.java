package org.pullquote.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of English, German, French and Spanish that carry grammar rather than matter.
public final class FunctionWords {
    private static final Set<String> WORDS = read();

    private FunctionWords() {}

    /// @param normal a word's normal form; see [Word#normal]
    public static boolean contains(String normal) {
        return WORDS.contains(normal);
    }

    private static Set<String> read() {
        try (InputStream list = FunctionWords.class.getResourceAsStream("function-words.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Words.of(line).stream())
                    .map(Word::normal)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
