package org.pullquote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The window says the same things in each of its languages.
class TranslationTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/pullquote");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void everySentenceIsTranslatedAndNoOther(String language) throws IOException {
        assertThat(words("_" + language).keySet()).isEqualTo(words("").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void everySentenceNamesTheSameThings(String language) throws IOException {
        Map<String, String> english = words("");
        words("_" + language)
                .forEach((key, sentence) ->
                        assertThat(places(sentence)).as(key + " in " + language).isEqualTo(places(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void everySentenceCanBeSaid(String language) throws IOException {
        Locale locale = Locale.of(language);
        Object[] things = {3, 2, 1, 0, 4};
        words("_" + language)
                .forEach((key, sentence) -> assertThat(new MessageFormat(sentence, locale).format(things))
                        .as(key)
                        .doesNotContain("{", "}")
                        .hasSizeGreaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_fr", "_es"})
    void noSentenceLosesAnApostrophe(String language) throws IOException {
        assertThat(Files.readString(FOLDER.resolve("words" + language + ".properties")))
                .doesNotContain("'");
    }

    @Test
    void theLanguageOfTheMachineIsUsedAndEnglishWhereThereIsNone() {
        assertThat(List.of("de", "fr", "es", "en", "fi"))
                .extracting(language -> new Words(Locale.of(language)).get("menu.file"))
                .containsExactly("Datei", "Fichier", "Archivo", "File", "File");
    }

    @Test
    void anEnglishWindowIsEnglishOnAGermanMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Words(Locale.UK).get("menu.file")).isEqualTo("File");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static TreeSet<String> places(String sentence) {
        return new TreeSet<>(
                PLACE.matcher(sentence).results().map(MatchResult::group).toList());
    }

    private static Map<String, String> words(String language) throws IOException {
        Map<String, String> words = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("words" + language + ".properties"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                assertThat(words.put(line.substring(0, equals), line.substring(equals + 1)))
                        .isNull();
            }
        }
        return words;
    }
}
