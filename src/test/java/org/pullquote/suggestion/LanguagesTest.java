package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Quotations in German, French and Spanish, with the marks and verbs of each.
class LanguagesTest {
    private final Suggester suggester = new Suggester();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        „Die Fähre ist alt und sie ist nicht sicher“, sagte Anna Groß am Montag in der Stadt.      | Anna Groß   | sagte
        »Die Fähre ist alt und sie ist nicht sicher«, erklärte Jan Berg in der Stadt und ging.      | Jan Berg    | erklärte
        Der Rat tagte am Montag. Anna Groß warnte: „Die Fähre ist alt und sie ist nicht sicher.“    | Anna Groß   | warnte
        « Le bac est vieux et il n’est pas sûr », a affirmé Anne Dubois dans la ville et sur le port. | Anne Dubois | affirmé
        Anne Dubois explique dans une lettre : « Le bac est vieux et il n’est pas sûr. »             | Anne Dubois | explique
        “El barco es viejo y no es seguro para la gente”, afirmó Ana Ruiz en la ciudad y en el puerto. | Ana Ruiz  | afirmó
        «El barco es viejo y no es seguro», según Ana Ruiz, que lo vio en el puerto de la ciudad.   | Ana Ruiz    | según
        """)
    void creditsAQuotationByTheLanguagesOwnVerb(String text, String speaker, String verb) {
        assertThat(suggester.looksForMarksAlone(text)).isFalse();
        assertThat(suggester.suggest(text)).singleElement().satisfies(one -> {
            assertThat(one.tag()).isEqualTo(SuggestedTag.QUOTE);
            assertThat(one.speaker()).map(Mention::text).contains(speaker);
            assertThat(one.cue()).map(Mention::text).contains(verb);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Laut Verkehrsministerium ist die Fähre nicht mehr sicher.                       | Verkehrsministerium          | ist die Fähre nicht mehr sicher
        Dem Bericht zufolge ist die Fähre seit Jahren nicht mehr geprüft worden.        | Dem Bericht                  | ist die Fähre seit Jahren nicht mehr geprüft worden
        Anna Groß sagte, die Fähre sei alt und werde im Frühjahr ersetzt.               | Anna Groß                    | die Fähre sei alt und werde im Frühjahr ersetzt
        Der Minister erklärte, dass die Fähre nicht mehr fahren werde.                  | Der Minister                 | dass die Fähre nicht mehr fahren werde
        Selon le ministère des Transports, le bac n’est pas sûr dans le port.           | le ministère des Transports  | le bac n’est pas sûr dans le port
        Anne Dubois a affirmé que le bac serait remplacé dans la ville au printemps.    | Anne Dubois                  | que le bac serait remplacé dans la ville au printemps
        Según el Ministerio de Transportes, el barco no es seguro en el puerto.         | el Ministerio de Transportes | el barco no es seguro en el puerto
        Ana Ruiz afirmó que el barco será cambiado en la ciudad y en el puerto.         | Ana Ruiz                     | que el barco será cambiado en la ciudad y en el puerto
        """)
    void findsWhatIsReportedWithoutMarks(String text, String speaker, String content) {
        assertThat(suggester.suggest(text)).singleElement().satisfies(one -> {
            assertThat(one.tag()).isEqualTo(SuggestedTag.PARAPHRASE);
            assertThat(one.speaker().orElseThrow().span().in(text)).isEqualTo(speaker);
            assertThat(one.contentSpan().in(text)).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        De veerboot is oud. „De veerboot is oud en niet meer veilig voor ons”, zei Anna Groot gisteren.
        Il traghetto è vecchio. «Il traghetto è vecchio e non è più sicuro», ha detto Anna Rossi ieri.
        Паром старый. «Паром очень старый и совсем не надёжный», сказала вчера Анна Петрова.
        """)
    void takesMarksAloneInOtherLanguagesAndSaysSo(String text) {
        String often = (text + "\n\n").repeat(4);
        assertThat(suggester.looksForMarksAlone(often)).isTrue();
        assertThat(suggester.suggest(often))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.speaker()).isEmpty());
    }
}
