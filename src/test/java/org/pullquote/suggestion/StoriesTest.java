package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;

/// Whole articles of several styles, with what an editor would mark in them. A line of what is expected is a tag, the
/// speaker and the first words of the passage; of quotes and paraphrases it lists all, of the other tags some.
class StoriesTest {
    private static final int FIRST_WORDS = 40;

    private final Suggester suggester = new Suggester();

    @ParameterizedTest
    @ValueSource(strings = {"harbour-courier.html", "coast-radio.txt", "the-ledger.txt"})
    void theSampleStoryIsReadAsAnEditorWould(String file) {
        PageReading reading = Pages.read(Path.of("assets/samples", file));
        assertThat(reading).isInstanceOf(PageReading.Read.class);
        RawPage page = ((PageReading.Read) reading).page();
        compare(Cleaning.clean(page).text(), file.substring(0, file.indexOf('.')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "broadcaster", "feature", "release", "tabloid", "interview", "court"})
    void articlesOfOtherStylesAreToo(String name) throws IOException {
        compare(resource(name + ".txt"), name);
    }

    private void compare(String text, String name) {
        List<String> expected = resourceLines(name + ".expected.txt");
        List<String> made =
                suggester.suggest(text).stream().map(one -> line(text, one)).toList();
        assertThat(made.stream().filter(StoriesTest::isCredited))
                .containsExactlyElementsOf(
                        expected.stream().filter(StoriesTest::isCredited).toList());
        assertThat(made).containsAll(expected);
    }

    private static boolean isCredited(String line) {
        return line.startsWith("quote |") || line.startsWith("paraphrase |");
    }

    private static String line(String text, Suggestion one) {
        String words = one.contentSpan().in(text).replaceAll("\\s+", " ");
        String speaker = one.speaker().map(Mention::text).orElse("-").replaceAll("\\s+", " ");
        return one.tag().label() + " | " + speaker + " | "
                + words.substring(0, Math.min(FIRST_WORDS, words.length())).strip();
    }

    private static List<String> resourceLines(String name) {
        try {
            return resource(name).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(StoriesTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
