package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        „Die Fähre ist alt“, sagte Anna Groß am Montag in der Stadt, „und sie ist nicht sicher.“          | Anna Groß   | „Die Fähre ist alt + und sie ist nicht sicher.“
        «Die Fähre ist alt», sagte Anna Groß in der Stadt und auf der Insel, «und sie ist nicht sicher.»  | Anna Groß   | «Die Fähre ist alt + und sie ist nicht sicher.»
        « Le bac est vieux », a dit Anne Dubois dans la ville, « et il n’est pas sûr pour les gens. »     | Anne Dubois | « Le bac est vieux + et il n’est pas sûr pour les gens. »
        « Le bac est vieux, a déclaré Anne Dubois dans la ville, et il n’est pas sûr pour les gens. »     | Anne Dubois | « Le bac est vieux + et il n’est pas sûr pour les gens. »
        « Et le bac est-il sûr pour les gens ? » demande-t-elle dans la ville et sur le port.              | elle        | « Et le bac est-il sûr pour les gens ? »
        «El barco es viejo», dijo Ana Ruiz en la ciudad, «y no es seguro para la gente del puerto.»       | Ana Ruiz    | «El barco es viejo + y no es seguro para la gente del puerto.»
        «El barco es viejo —dijo Ana Ruiz en la ciudad— y no es seguro para la gente del puerto.»         | Ana Ruiz    | «El barco es viejo + y no es seguro para la gente del puerto.»
        """)
    void aQuotationThatTheNarratorBreaksIsOneWithItsMarks(String text, String speaker, String content) {
        assertThat(suggester.suggest(text)).singleElement().satisfies(one -> {
            assertThat(one.speaker()).map(Mention::text).contains(speaker);
            assertThat(one.content().stream().map(piece -> piece.in(text)).collect(Collectors.joining(" + ")))
                    .isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        – Die Fähre ist alt, sagte Anna Groß in der Stadt./– Und was ist mit den Leuten auf der Insel?, fragte Jan Berg./– Die warten. | Anna Groß: Die Fähre ist alt; Jan Berg: Und was ist mit den Leuten auf der Insel?; -: Die warten.
        — Le bac est vieux, dit Anne Dubois, et il n’est pas sûr./— Et les gens de l’île ? demanda Jean Martin./— Ils attendent sur le quai. | Anne Dubois: Le bac est vieux + et il n’est pas sûr.; Jean Martin: Et les gens de l’île ?; -: Ils attendent sur le quai.
        —El barco es viejo —dijo Ana Ruiz—. No es seguro para la gente./—¿Y la gente de la isla? —preguntó Juan Vega./—Espera en el muelle con los niños. | Ana Ruiz: El barco es viejo + No es seguro para la gente.; Juan Vega: ¿Y la gente de la isla?; -: Espera en el muelle con los niños.
        """)
    void linesOfDialogueBeginWithADash(String lines, String expected) {
        String text = lines.replace('/', '\n');
        assertThat(suggester.suggest(text).stream()
                        .map(one -> one.speaker().map(Mention::text).orElse("-") + ": "
                                + one.content().stream()
                                        .map(piece -> piece.in(text))
                                        .collect(Collectors.joining(" + ")))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Rat will in der Stadt:\n– eine neue Fähre und einen Kai\n– mehr Geld für die Insel",
                "La mairie veut dans la ville et sur le port :\n— un bac pour les gens\n— un quai pour le bac"
            })
    void aListIsNoDialogue(String text) {
        assertThat(suggester.suggest(text)).isEmpty();
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
