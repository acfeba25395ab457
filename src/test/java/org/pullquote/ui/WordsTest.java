package org.pullquote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads the sources as text: a key is used where it stands as a string, or where its beginning does
/// (`"shortcut." + id`).
class WordsTest {
    private static final Path WORDS = Path.of("src/main/resources/org/pullquote/words.properties");
    private static final Pattern CALL = Pattern.compile("\\bwords\\s*\\.get\\(\\s*\"([a-z0-9.-]+)\"\\s*([+,)])");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.?)\"");

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> keys = keys();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyTheWindowAsksForIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            Matcher call = CALL.matcher(source);
            while (call.find()) {
                String key = call.group(1);
                boolean found = call.group(2).equals("+")
                        ? keys().stream().anyMatch(there -> there.startsWith(key))
                        : keys().contains(key);
                if (!found) {
                    missing.add(key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = new HashSet<>();
        for (String source : sources()) {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        }
        List<String> unused = keys().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> literals.stream().noneMatch(start -> start.endsWith(".") && key.startsWith(start)))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyShortcutHasItsWords() {
        Words words = new Words(Locale.ENGLISH);
        assertThat(Shortcut.values())
                .allSatisfy(shortcut -> assertThat(words.of(shortcut)).isNotBlank());
    }

    @Test
    void aLanguageWithoutTranslationGetsEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("fi", "FI"));
            assertThat(new Words(Locale.getDefault()).get("sheet.title"))
                    .isEqualTo(new Words(Locale.ENGLISH).get("sheet.title"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noWordsLoseAnApostrophe() throws IOException {
        assertThat(Files.readString(WORDS))
                .as("MessageFormat swallows a single '")
                .doesNotContain("'");
    }

    private static List<String> keys() throws IOException {
        return Files.readAllLines(WORDS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String folder : List.of("ui", "app", "edit")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/pullquote", folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> sources.add(read(file)));
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
