package org.pullquote.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pullquote.comparison.Detail.Kind;
import org.pullquote.text.TextSpan;

/// Numbers, dates and names as outlets write them, in four languages: what differs, and what only looks so.
class DetailsOfNewsTest {
    private static List<Kind> differences(String one, String other) {
        Alignment alignment =
                new Alignment(AlignmentKind.PARAPHRASE, 0.7, List.of(passage(0, one), passage(1, other)), List.of());
        return Details.of(alignment).stream()
                .map(Detail::kind)
                .filter(kind -> kind != Kind.LIKELIHOOD)
                .toList();
    }

    private static Passage passage(int article, String text) {
        return new Passage(article, new TextSpan(0, text.length()), text, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        The landslide left 12 dead in the valley.                   | The landslide left 14 dead in the valley.
        A landslide killed 12 in the valley on Monday.              | Fourteen people died in the valley on Monday when the slope gave way.
        Police detained twelve protesters near the bridge.          | Police said 15 protesters were detained near the bridge.
        The council met on Tuesday to vote.                         | The council voted when it met on Wednesday.
        Jan Müller runs the ferry.                                  | The ferry is run by Jan Mueller.
        The dam cost €3.5m.                                         | The dam cost €5.3m.
        The minister promised £38 million on a second set of gates. | She said £83 million would be spent on a second set of gates.
        The road is 5 miles long.                                   | The road is 12 kilometres long.
        It was 30°C in the shade.                                   | It was 35 °C in the shade.
        In der Stadt leben 12.500 Menschen.                         | In der Stadt leben 15.200 Menschen.
        Le pont coûte 1,2 million d’euros à la ville.               | Le pont coûte 2,1 millions d’euros à la ville.
        El terremoto dejó doce muertos en la ciudad.                | El terremoto dejó 14 muertos en la ciudad.
        The vote was at 9 a.m. EST.                                 | The vote was at 16:00 GMT.
        The vote was at 9 a.m. in the hall.                         | The vote was at 11 a.m. in the hall.
        Die Sitzung beginnt um 9 Uhr im Rathaus.                    | Die Sitzung im Rathaus beginnt um 10 Uhr.
        La sesión empieza a las 21:30 en el ayuntamiento.           | La sesión en el ayuntamiento empieza a las 22:30.
        A dozen divers searched the wreck.                          | Twenty divers searched the wreck.
        Nearly 40 houses burned.                                    | In all 45 houses burned.
        At least 12 people were hurt.                               | At least 20 people were hurt.
        There were 10-12 people on board.                           | There were 15 people on board.
        The company was founded in 2011.                            | The company was founded in 2012.
        The letter came on 11 January 2025.                         | The letter came on January 12, 2025.
        Der Brief kam am 11. Januar 2025 an.                        | Der Brief kam am 12. Januar 2025 an.
        La lettre est arrivée le 3 mars à la mairie.                | La lettre est arrivée le 5 mars à la mairie.
        La carta llegó el 3 de marzo al ayuntamiento.               | La carta llegó el 4 de marzo al ayuntamiento.
        Le conseil s’est réuni mardi dans la ville.                 | Le conseil s’est réuni mercredi dans la ville.
        El consejo se reunió el martes en la ciudad.                | El consejo se reunió el jueves en la ciudad.
        Der Deich wurde 1962 von der Stadt gebaut.                                     | Der Deich stammt aus dem Jahr 1963.
        Der Rat tagte am Dienstag in der Stadt.                     | Der Rat tagte am Mittwoch in der Stadt.
        Zwei Menschen starben bei dem Brand in der Halle.           | Ein Mensch starb bei dem Brand in der Halle.
        Bei dem Brand in der Halle gab es zwei Tote.                | Drei Menschen starben bei dem Brand in der Halle.
        Une dizaine de personnes ont été blessées dans le port.     | Trente personnes ont été blessées dans le port.
        Unemployment rose to 4.5 percent.                           | Unemployment rose to 5.4 percent.
        The court ruled 5-4 against the firm.                       | In a 6-3 ruling the court found against the firm.
        three officials told the paper                              | officials told the paper
        One person was hurt in the crash.                           | Two people were hurt in the crash.
        The boat sank at noon.                                      | The boat sank at midnight.
        María Pérez lo vio en el puerto de la ciudad.               | Maria Perez lo vio en el puerto de la ciudad.
        The plane had 180 passengers and six crew.                             | The plane carried 186 passengers.
        Turnout was 61.5 percent.                                              | Turnout was 65.1 per cent.
        The fine was $250,000.                                                 | The fine was $2.5 million.
        The mayor, 54, resigned.                                               | The 45-year-old mayor resigned.
        He was born in May 1970.                                               | He was born in March 1970.
        The trial starts March 3.                                              | The trial starts March 13.
        Some 8,000 people marched.                                             | About 80,000 people marched.
        Le procès commence à 9 heures dans la ville.                           | Le procès commence à 10 heures dans la ville.
        La inflación subió al 3,5 % en la ciudad.                              | La inflación subió al 5,3 % en la ciudad.
        Unos 500 vecinos fueron evacuados de la ciudad.                        | Unos 900 vecinos fueron evacuados de la ciudad.
        Casi 40 casas ardieron en la ciudad.                                   | En la ciudad ardieron 52 casas.
        In der Halle waren zwischen 200 und 250 Menschen.                      | In der Halle waren 400 Menschen.
        Die Hitze erreichte 35 Grad in der Stadt.                              | In der Stadt waren es 39 Grad.
        The fine was half a million dollars.                                   | The fine was $1 million.
        """)
    void aFactThatDiffersIsListedOnce(String one, String other) {
        assertThat(differences(one, other)).hasSize(1);
        assertThat(differences(other, one)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Police detained twelve protesters near the bridge.          | Police said 12 protesters were detained near the bridge.
        The council met on Tuesday to vote.                         | On Tuesday the council voted.
        The dam cost 3 million crowns.                              | The dam cost 3,000,000 crowns.
        The dam cost 3.5 million euros.                             | The dam cost €3.5m.
        The road is 5 miles long.                                   | The road is 8 kilometres long.
        Winds reached 100 mph on the coast.                         | Winds of 160 km/h hit the coast.
        It was 86 degrees Fahrenheit in the shade.                  | The shade was 30°C warm.
        Die Brücke kostet 1,2 Millionen Euro.                       | Die Brücke kostet 1.200.000 Euro.
        In der Stadt leben 12.500 Menschen.                         | In der Stadt leben 12 500 Menschen.
        Le pont coûte 1,2 million d’euros à la ville.               | Le pont coûte 1 200 000 euros à la ville.
        El puente costó 3 mil millones de euros a la ciudad.        | El puente costó 3.000 millones de euros a la ciudad.
        El terremoto dejó doce muertos en la ciudad.                | El terremoto dejó 12 muertos en la ciudad.
        The vote was at 9:48 p.m. on Friday.                        | The vote on Friday was at 21:48.
        The vote was at 9 a.m. EST.                                 | The vote was at 14:00 GMT.
        Die Sitzung beginnt um 21.30 Uhr im Rathaus.                | Die Sitzung im Rathaus beginnt um 21:30 Uhr.
        La séance commence à 21h30 dans la mairie.                  | La séance dans la mairie commence à 21 h 30.
        A dozen divers searched the wreck.                          | Twelve divers searched the wreck.
        A dozen divers searched the wreck.                          | Some 13 divers searched the wreck.
        Nearly 40 houses burned.                                    | In all 38 houses burned.
        More than 12,000 homes were without power.                  | 12,000 homes lost power.
        Between 10 and 12 people were on board.                     | There were 10 to 12 people on board.
        There were 10-12 people on board.                           | There were 11 people on board.
        The company was founded in 2011.                            | The company, founded in 2011, is small.
        The letter came on 11 January 2025.                         | The letter came on Jan. 11.
        Der Brief kam am 11. Januar 2025 an.                        | Der Brief kam am 11.1.2025 an.
        Bei dem Brand gab es vierundzwanzig Verletzte in der Halle. | Bei dem Brand in der Halle gab es 24 Verletzte.
        Rund 40 Menschen wurden aus der Halle gebracht.             | Etwa 39 Menschen wurden aus der Halle gebracht.
        Une dizaine de personnes ont été blessées dans le port.     | Dix personnes ont été blessées dans le port.
        Quatre-vingt-dix maisons ont brûlé dans le port.            | Dans le port, 90 maisons ont brûlé.
        Unemployment rose to 4.5 percent.                           | Unemployment rose to 4.5%.
        The court ruled 5-4 against the firm.                       | In a 5-4 ruling the court found against the firm.
        A 61-year-old woman died.                                   | The woman who died was 61 years old.
        Three officials met the mayor twice.                        | 3 officials met the mayor.
        The two men left the hall.                                  | The men left the hall in 2 cars.
        COVID-19 closed the school.                                 | The school was closed by the virus.
        One person was hurt in the crash.                           | A person was hurt in the crash.
        The ship has 250 beds.                                      | The ship has two hundred and fifty beds.
        Some 1.5 million people live there.                         | About 1,500,000 people live there.
        The 412-page report was late by ten days.                   | The report was late; on that day it rained.
        Er sprach in den Jahren 2019 und 2020 von der Brücke.       | Er sprach 2020 von der Brücke und 2019 von der Stadt.
        Russia’s parliament met.                                 | The Russian parliament met.
        The Democrats lost the vote.                             | It was a Democratic defeat.
        Kassel trauert um die Opfer.                             | Die Kasseler trauern um die Opfer.
        The plane had 180 passengers and six crew.                             | The plane carried 180 passengers and a crew of six.
        Turnout was 61.5 percent.                                              | Turnout, at 61.5%, was low.
        The fine was $250,000.                                                 | The fine was a quarter of a million dollars.
        The mayor, 54, resigned.                                               | The 54-year-old mayor resigned.
        He was born in May 1970.                                               | He was born in 1970.
        It happened about 9 p.m. Monday.                                       | It happened at 9 p.m. on Monday.
        The trial starts March 3.                                              | The trial starts on the third of March.
        The match ended 2-1.                                                   | They won 2:1.
        Hundreds of people marched.                                            | Some 800 people marched.
        Le procès commence le 1er mars à 9 h 30 dans la ville.                 | Le procès commence le 1 mars à 9h30 dans la ville.
        La inflación subió al 3,5 % en la ciudad.                              | La inflación subió al 3.5% en la ciudad.
        Casi 40 casas ardieron en la ciudad.                                   | En la ciudad ardieron 38 casas.
        Près de 40 maisons ont brûlé dans le port.                             | Dans le port, 38 maisons ont brûlé.
        Fast 40 Häuser brannten in der Stadt.                                  | In der Stadt brannten 38 Häuser.
        In der Halle waren zwischen 200 und 250 Menschen.                      | In der Halle waren 200 bis 250 Menschen.
        Der Zug fuhr mit 100 km/h in den Bahnhof.                              | Der Zug fuhr mit 100 Kilometern pro Stunde in den Bahnhof.
        The fine was half a million dollars.                                   | The fine was $500,000.
        Die Strafe in der Stadt beträgt eine halbe Million Euro.               | Die Strafe in der Stadt beträgt 500.000 Euro.
        """)
    void theSameFactWrittenOtherwiseIsNotListed(String one, String other) {
        assertThat(differences(one, other)).isEmpty();
        assertThat(differences(other, one)).isEmpty();
    }
}
