package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Denials and refusals to comment in German, French and Spanish, and what only looks like them.
class DenialsOfLanguagesTest {
    private static List<String> passages(SuggestedTag tag, String text) {
        return new Suggester()
                .suggest(text).stream()
                        .filter(one -> one.tag() == tag)
                        .map(one -> one.span().in(text))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Minister dementierte den Bericht der Zeitung am Montag.",
                "Das Unternehmen bestreitet, von dem Schaden gewusst zu haben.",
                "Die Bank wies die Vorwürfe in der Stadt am Abend als haltlos zurück.",
                "Sie hat die Anschuldigungen der Gewerkschaft entschieden zurückgewiesen.",
                "Der Trainer stritt die Tat vor dem Gericht in der Stadt ab.",
                "Der Angeklagte leugnet die Tat und will sich nicht weiter erklären.",
                "Der Kanzler widersprach der Darstellung, dass die Mittel nicht reichen.",
                "Der Sprecher sagte, der Bericht sei frei erfunden und nicht von der Behörde.",
                "Der Direktor sagte, er habe von dem Vertrag nichts gewusst und die Akte nie gesehen.",
                "„Das ist gelogen“, sagte die Ministerin auf der Insel zu den Vorwürfen.",
                "„Ich habe nie Geld von der Firma angenommen“, sagte der Abgeordnete.",
                "Der Konzern bezeichnete die Meldung über den Verkauf als falsch.",
                "„Das stimmt so nicht“, erklärte die Chefin der Behörde in der Stadt.",
                "Der Vorsitzende weist den Verdacht von sich, Aufträge an Freunde vergeben zu haben.",
                "Die Anwältin der Firma sagte, die Vorwürfe entbehrten jeder Grundlage.",
                "« Nous contestons fermement cette version », a dit la porte-parole de la banque sur le port.",
                "Elle n’a jamais pensé à quitter son poste, a assuré son porte-parole sur le port dans la nuit.",
                "Según el abogado de la empresa, las denuncias no tienen base y son de la oposición.",
                "«Rechazamos esa versión», dijo la portavoz del banco en la plaza de la ciudad.",
                "Le ministre a démenti les informations du journal sur la vente du port.",
                "La société nie toute implication dans la fuite de gaz.",
                "Le maire a nié dans une lettre avoir reçu de l’argent pour les travaux.",
                "Elle rejette en bloc les accusations des syndicats de la ville.",
                "Le patron de la banque réfute les soupçons qui pèsent sur lui.",
                "L’élu se défend d’avoir favorisé une entreprise qui est dans le port.",
                "Le directeur assure n’avoir jamais vu ce contrat dans les archives.",
                "L’avocat a qualifié le rapport sur le port de mensonger et les témoins de menteurs.",
                "« C’est totalement faux », a déclaré le préfet dans la ville.",
                "« Je n’ai jamais touché un centime de cette société », a dit la députée dans une lettre.",
                "Le groupe conteste fermement les allégations de la presse sur le port.",
                "El ministro desmintió la noticia sobre la venta del puerto.",
                "La empresa niega que el agua del río esté contaminada.",
                "La alcaldesa negó haber recibido dinero de la empresa.",
                "El banco rechazó las acusaciones de los sindicatos en la ciudad.",
                "El portavoz refutó la versión de los vecinos sobre el incendio.",
                "El abogado tachó de falsas las denuncias contra la fiscal.",
                "«Eso es mentira», dijo el alcalde en la plaza de la ciudad.",
                "«Nunca he cobrado un euro de esa empresa», afirmó la diputada en el pleno.",
                "El director aseguró que él nunca firmó el contrato con la empresa.",
                "La ministra dijo que no es cierto que el tren vaya a cerrar en el sur."
            })
    void aDenialIsOffered(String text) {
        assertThat(passages(SuggestedTag.DENIAL, text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Grenzpolizei verweigerte der Familie die Einreise in das Land.",
                "Nie wieder Krieg, rief die Menge auf dem Platz vor dem Rathaus.",
                "Ein weiterer Anstieg ist nicht ausgeschlossen, sagte der Experte.",
                "Der Minister wollte den Bericht nicht dementieren, der am Montag erschien.",
                "Die Mannschaft bestreitet am Samstag das letzte Spiel der Saison.",
                "Er bestreitet seinen Lebensunterhalt mit dem Verkauf von Fischen auf dem Markt.",
                "Niemand bestreitet, dass die Brücke alt ist und erneuert werden muss.",
                "Das Gericht wies die Klage der Anwohner gegen den Hafen zurück.",
                "Die Polizei wies an der Grenze zwanzig Menschen zurück.",
                "„Das ist nicht leicht für uns“, sagte die Ministerin auf der Insel.",
                "„Ich habe die ganze Nacht nicht geschlafen“, sagte der Kapitän der Fähre.",
                "Er werde nie wieder für das Amt antreten, sagte der Bürgermeister.",
                "Es ist unbestritten, dass die Halle nicht sicher war.",
                "„Wir haben nicht genug Leute für den Dienst auf der Fähre“, sagte die Chefin.",
                "Er ist verurteilt worden, weil er auf dem Platz den Holocaust leugnete.",
                "Le tribunal a rejeté la demande des riverains du port.",
                "L’Assemblée a rejeté la motion de censure dans la nuit.",
                "Les autorités ont refusé l’entrée du pays à la famille.",
                "Le ministre n’a pas démenti la nouvelle qui est parue dans le journal.",
                "Personne ne nie que le pont est vieux et que la ville est pauvre.",
                "« Plus jamais ça », criait la foule sur la place de la mairie.",
                "Une hausse n’est pas exclue, selon les experts de la banque.",
                "« Je n’ai pas dormi de la nuit », a dit le capitaine du bac.",
                "Le succès du film ne se dément pas dans les salles.",
                "« Ce n’est pas facile pour les gens du port », a dit la maire.",
                "Le projet n’a jamais été aussi cher pour la ville et pour la région.",
                "El ministro se negó a dimitir tras la votación en el Congreso.",
                "Las autoridades le negaron la entrada en el país a la familia.",
                "El tribunal rechazó el recurso de los vecinos contra el puerto.",
                "El Congreso rechazó la propuesta de la oposición sobre el agua.",
                "El ministro no desmintió la noticia de la venta del puerto.",
                "Nadie niega que el puente es viejo y que la ciudad es pobre.",
                "«Nunca más», gritaba la gente en la plaza de la ciudad.",
                "No se descarta que suba el precio del agua en la ciudad.",
                "«No he dormido en toda la noche», dijo el capitán del barco.",
                "«No es fácil para la gente del puerto», dijo la alcaldesa.",
                "El gobierno negoció con los sindicatos el precio del agua en la ciudad."
            })
    void whatOnlyLooksLikeADenialIsNot(String text) {
        assertThat(passages(SuggestedTag.DENIAL, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Ministerium wollte sich auf Anfrage nicht äußern.",
                "Die Firma ließ eine Anfrage der Zeitung zu den Vorgängen unbeantwortet.",
                "Die Polizei wollte die Meldung weder bestätigen noch dementieren.",
                "La société n’a pas répondu à nos questions sur la vente du port.",
                "Le ministre a refusé de commenter la décision du tribunal dans la presse.",
                "La empresa no quiso hacer comentarios sobre la venta del puerto.",
                "El ministro declinó responder a las preguntas de la prensa."
            })
    void whoDoesNotAnswerIsNoted(String text) {
        assertThat(passages(SuggestedTag.NO_COMMENT, text)).hasSize(1);
        assertThat(passages(SuggestedTag.DENIAL, text)).isEmpty();
    }
}
