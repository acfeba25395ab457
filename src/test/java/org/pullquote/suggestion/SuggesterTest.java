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
            assertThat(suggestion.reasons()).isNotEmpty();
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        „Die Brücke ist sicher und wird es auch bleiben“, sagte Anna Groß in der Stadt und ging. | Anna Groß
        Der Bürgermeister ist nicht da. Anna Groß sagte: „Die Brücke ist sicher und wird es bleiben.“ | Anna Groß
        « Le pont est sûr et il le restera pour des années », a déclaré Anne Dubois dans la ville. | Anne Dubois
        «El puente es seguro y lo será por muchos años», dijo Ana Ruiz en la ciudad de los puentes. | Ana Ruiz
        """)
    void creditsQuotationsInOtherLanguages(String sentence, String speaker) {
        assertThat(suggester.suggest(sentence))
                .singleElement()
                .satisfies(suggestion ->
                        assertThat(suggestion.speaker()).map(Mention::text).contains(speaker));
    }

    @Test
    void saysWhereItKnowsQuotationMarksAlone() {
        String text = "„Most jest bezpieczny i taki zostanie na zawsze“ – powiedział wczoraj inżynier.";
        assertThat(suggester.looksForMarksAlone(text.repeat(5))).isTrue();
        assertThat(suggester.suggest(text.repeat(5))).isNotEmpty();
    }

    @Test
    void tellsRefusalsToCommentFromDenials() {
        String text = "Ruiz denied the accusation. The mayor did not immediately respond to a request for comment.";
        assertThat(suggester.suggest(text))
                .extracting(Suggestion::tag)
                .contains(SuggestedTag.DENIAL, SuggestedTag.NO_COMMENT);
    }

    @Test
    void namesWhomAPronounStandsFor() {
        String text = "Ana Ruiz, the city engineer, built it. “The bridge will hold,” she said.";
        assertThat(suggester.suggest(text))
                .filteredOn(suggestion -> suggestion.tag() == SuggestedTag.QUOTE)
                .singleElement()
                .satisfies(
                        quote -> assertThat(quote.speaker()).map(Mention::text).contains("Ana Ruiz"));
    }

    @Test
    void knowsASuggestionAgainAfterAnotherCleaning() {
        String text = "“The bridge will hold,” Ruiz said on Monday.";
        String cleaned = "Engineers meet\n\n\"The bridge  will hold,\" Ruiz said on Monday.".substring(16);
        assertThat(SuggestionKey.of(cleaned, quoteIn(cleaned))).isEqualTo(SuggestionKey.of(text, quoteIn(text)));
        assertThat(SuggestionKey.of(text, quoteIn(text)))
                .isNotEqualTo(SuggestionKey.of(text.replace("hold", "fall"), quoteIn(text.replace("hold", "fall"))));
    }

    private Suggestion quoteIn(String text) {
        return suggester.suggest(text).stream()
                .filter(suggestion -> suggestion.tag() == SuggestedTag.QUOTE)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ~he said that she said the plan was ~
        ~“ and she said ” and ~
        ~" ~
        ~'' and said ~
        ~— No, said he. — Yes, said she ~
        ~( [ ( said that ~
        ~“HE SAID ~
        """)
    void takesAnyMarksInAnyNumber(String piece) {
        String text = piece.repeat(20_000);
        assertThat(suggester.suggest(text)).allSatisfy(suggestion -> {
            assertThat(suggestion.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(suggestion.span().length()).isLessThanOrEqualTo(text.length() / 2);
        });
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

    @Test
    void whatSomebodyFindsIsNoDenialButWhatAnotherClauseTellsIs() {
        String finding = "Dr Ruiz concludes that water did it, and that there is no evidence of faulty steel.";
        String other = "While the report concludes that they tried, it also notes there are “no indications” of harm.";
        assertThat(suggester.suggest(finding)).noneMatch(one -> one.tag() == SuggestedTag.DENIAL);
        assertThat(suggester.suggest(other)).anyMatch(one -> one.tag() == SuggestedTag.DENIAL);
    }
}
