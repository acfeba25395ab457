package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggesterTest {
    private final Suggester suggester = new Suggester();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        “The bridge will hold,” said Ana Ruiz, the city engineer.| “The bridge will hold,” | Ana Ruiz
        “The bridge will hold,” Ruiz said.                       | “The bridge will hold,” | Ruiz
        Ruiz told reporters on Monday: “The bridge will hold.”   | “The bridge will hold.” | Ruiz
        “The bridge,” Ruiz said, “will hold.”                    | “The bridge,” + “will hold.” | Ruiz
        ''The bridge will hold,'' Ruiz said.                     | ''The bridge will hold,'' | Ruiz
        Ruiz said that the bridge would hold.                    | that the bridge would hold | Ruiz
        The bridge would hold, Ruiz said on Monday.              | The bridge would hold    | Ruiz
        The bridge, Ruiz said, would hold.                       | The bridge + would hold  | Ruiz
        According to the report, the bridge would hold.          | the bridge would hold    | the report
        The bridge would hold, according to the report.          | The bridge would hold    | the report
        Ruiz, who built it, said the bridge was “as safe as a house.” | the bridge was “as safe as a house.” | Ruiz
        """)
    void creditsWordsToTheirSpeaker(String sentence, String content, String speaker) {
        List<Suggestion> credited = suggester.suggest(sentence).stream()
                .filter(suggestion -> suggestion.quotation().isPresent())
                .toList();
        assertThat(credited).singleElement().satisfies(suggestion -> {
            assertThat(content(sentence, suggestion)).isEqualTo(content);
            assertThat(suggestion.speaker()).map(Mention::text).contains(speaker);
            assertThat(suggestion.reason()).isNotBlank();
        });
    }

    @Test
    void leavesTitlesAndScareQuotesAlone() {
        assertThat(suggester.suggest(
                        "He played in “Nights of the Long River” and in so-called “slow films” for years."))
                .isEmpty();
    }

    @Test
    void joinsAQuotationThatRunsOverParagraphs() {
        String text = """
            “The bridge will hold,” Ruiz said.

            “It has held for a hundred years.”
            """;
        assertThat(suggester.suggest(text))
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.content()).hasSize(2));
    }

    @Test
    void makesNothingOfAnEmptyText() {
        assertThat(suggester.suggest("")).isEmpty();
    }

    @Test
    void findsTheSameInTheSameText() {
        String text = "“One,” she said. Two said three. “Four” and “five” six seven, he wrote.";
        assertThat(new Suggester().suggest(text)).isEqualTo(suggester.suggest(text));
    }

    private static String content(String text, Suggestion suggestion) {
        List<String> pieces =
                suggestion.content().stream().map(piece -> piece.in(text)).toList();
        return pieces.stream().collect(Collectors.joining(" + "));
    }
}
