package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is credited where more than one could be: behind participles and relative clauses, before and behind titles,
/// around what others recall, and over the ends of paragraphs, which are written as a stroke here.
class SpeakersAmongOthersTest {
    private final Suggester suggester = new Suggester();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        “The ferry is unsafe,” an aide recalled, before adding that the mayor had never seen it.        | an aide              | ferry
        “The ferry is unsafe,” an aide to Ruiz recalled, before the captain left the room.              | an aide to Ruiz      | ferry
        “The ferry is unsafe,” recalled an aide, before adding: “And it was never repaired.”            | an aide              | ferry
        The ferry is unsafe, an aide recalled, before adding that it had been painted twice.            | an aide              | ferry
        Standing on the quay, Hall said the ferry was unsafe.                                           | Hall                 | ferry
        Speaking to reporters after meeting Ana Ruiz, Tom Hall said the ferry was unsafe.               | Tom Hall             | ferry
        Asked by Ana Ruiz about the plan, Tom Hall said the ferry was unsafe.                           | Tom Hall             | ferry
        Citing a report by the coast guard, Mayor Ana Ruiz said the ferry was unsafe.                   | Mayor Ana Ruiz       | ferry
        Having met the minister, Ms. Ruiz told the council that the ferry was unsafe.                   | Ms. Ruiz             | ferry
        Tom Hall, who worked for Ana Ruiz until May, said the ferry was unsafe.                         | Tom Hall             | ferry
        Tom Hall, whose brother Paul drowned in 2019, said the ferry was unsafe.                        | Tom Hall             | ferry
        Tom Hall, whom Mayor Ruiz had sacked, said the ferry was unsafe.                                | Tom Hall             | ferry
        The captain who had told Ruiz of the leak said the ferry was unsafe.                            | The captain          | ferry
        A lawyer for Tom Hall, Ana Ruiz, said the ferry was unsafe.                                     | Ana Ruiz             | ferry
        Tom Hall's lawyer, Ana Ruiz, said the ferry was unsafe.                                         | Ana Ruiz             | ferry
        Tom Hall's lawyer said the ferry was unsafe.                                                    | Tom Hall's lawyer    | ferry
        The ferry is unsafe, according to Ana Ruiz, who chairs the board.                               | Ana Ruiz             | ferry
        According to a memo seen by Tom Hall, the ferry is unsafe.                                      | a memo               | ferry
        The ferry is unsafe, according to a report that Ana Ruiz gave to the council.                   | a report             | ferry
        According to three people familiar with the talks, the ferry is unsafe.                         | three people familiar with the talks | ferry
        “The ferry is unsafe,” wrote Tom Hall in a letter to Ana Ruiz.                                  | Tom Hall             | ferry
        “The ferry is unsafe,” Tom Hall wrote to Ana Ruiz on Monday.                                    | Tom Hall             | ferry
        “The ferry is unsafe,” says Ruiz, pointing at the hull.                                         | Ruiz                 | ferry
        “The ferry is unsafe,” says a smiling Tom Hall, the former captain.                             | Tom Hall             | ferry
        “The ferry is unsafe,” said the head of the port authority, Ana Ruiz.                           | Ana Ruiz             | ferry
        “The ferry is unsafe,” Ruiz's deputy, Tom Hall, told the board.                                 | Tom Hall             | ferry
        “The ferry is unsafe,” said Hall, adding that Ruiz knew.                                        | Hall                 | ferry
        “The ferry is unsafe,” added Hall, whose boat sank in May.                                      | Hall                 | ferry
        “The ferry,” Hall told Ruiz, “is unsafe.”                                                       | Hall                 | ferry
        Tom Hall met reporters on Monday. / “The ferry is unsafe,” he said.                             | Tom Hall             | ferry
        Ana Ruiz met reporters with Tom Hall on Monday. / “The ferry is unsafe,” she said.              | Ana Ruiz             | ferry
        Ana Ruiz met reporters with Tom Hall on Monday. / “The ferry is unsafe,” he said.               | Tom Hall             | ferry
        Tom Hall, the captain, praised Mr. Vane. / He said the ferry was unsafe.                        | Tom Hall             | ferry
        The board met Ana Ruiz, a former nurse. / In a letter, she wrote that the ferry was unsafe.     | Ana Ruiz             | ferry
        President Tom Hall said the ferry was unsafe.                                                   | President Tom Hall   | ferry
        Former Deputy Prime Minister Ana Ruiz said the ferry was unsafe.                                | Former Deputy Prime Minister Ana Ruiz | ferry
        Retired Gen. Tom Hall said the ferry was unsafe.                                                | Retired Gen. Tom Hall | ferry
        The company's chief financial officer, Tom Hall, said the ferry was unsafe.                     | Tom Hall             | ferry
        Harbour Trust spokeswoman Ana Ruiz said the ferry was unsafe.                                   | Harbour Trust spokeswoman Ana Ruiz | ferry
        In an interview with Ana Ruiz of the Post, Hall said the ferry was unsafe.                      | Hall                 | ferry
        On Monday, Hall, through a lawyer, said the ferry was unsafe.                                   | Hall                 | ferry
        Hall later told friends that the ferry was unsafe.                                              | Hall                 | ferry
        Hall, asked about Ruiz, said the ferry was unsafe.                                              | Hall                 | ferry
        Hall, along with Ruiz, said the ferry was unsafe.                                               | Hall                 | ferry
        The council said in a statement that the ferry was unsafe.                                      | The council          | ferry
        A statement from the council said the ferry was unsafe.                                         | A statement from the council | ferry
        The council, in a statement signed by Ana Ruiz, said the ferry was unsafe.                      | The council          | ferry
        Ruiz was quoted by the Post as saying the ferry was unsafe.                                     | Ruiz                 | ferry
        As Hall tells it, the ferry is unsafe.                                                          | Hall                 | ferry
        The ferry is unsafe, Hall believes.                                                             | Hall                 | ferry
        The ferry, Hall said, is unsafe.                                                                | Hall                 | ferry
        “The ferry is unsafe,” the minister, Ana Ruiz, said, before boarding it.                        | Ana Ruiz             | ferry
        “The ferry is unsafe,” a neighbor remembered, while noting that it was cheap.                   | a neighbor           | ferry
        “The ferry is unsafe,” one official said after briefing Ruiz on the plan.                       | one official         | ferry
        “The ferry is unsafe,” Ruiz said when Hall asked her.                                           | Ruiz                 | ferry
        “The ferry is unsafe,” Ruiz said as Hall looked on.                                             | Ruiz                 | ferry
        “The ferry is unsafe,” Ruiz said, as quoted by Hall in his book.                                | Ruiz                 | ferry
        Hall had a message for Ruiz: “The ferry is unsafe.”                                             | Hall                 | ferry
        Hall laughed when Ruiz left. “The ferry is unsafe,” Hall said, shaking his head.                | Hall                 | ferry
        “The ferry is unsafe,” said Hall. “It must be scrapped,” said Ruiz.                             | Ruiz                 | scrapped
        Ruiz, speaking for the board, said that the ferry was unsafe, but Hall disagreed.               | Ruiz                 | ferry
        While Hall called it a gem, Ruiz said the ferry was unsafe.                                     | Ruiz                 | ferry
        Hall said Ruiz had told him the ferry was unsafe.                                               | Hall                 | ferry
        “The ferry is unsafe,” Hall told the panel, chaired by Ana Ruiz.                                | Hall                 | ferry
        “The ferry is unsafe,” Hall, a critic of Ruiz, said in May.                                     | Hall                 | ferry
        “The ferry is unsafe,” an aide recalled, before adding, “It was never meant for the open sea.”  | an aide              | open sea
        “The ferry is unsafe,” an aide recalled, before adding that it was never meant for the open sea. | an aide              | open sea
        “The ferry is unsafe,” recalled an aide before adding that it was never meant for the open sea. | an aide              | open sea
        An aide recalled, before adding that it had been painted twice, that the ferry was unsafe.      | An aide              | unsafe
        Mr. Hall told Ms. Ruiz that “the ferry is unsafe,” an aide recalled, before adding that the ship was old. | an aide              | ship was old
        Hall was furious, an aide recalled, before adding that the ferry was unsafe.                    | an aide              | ferry
        Hall had warned Ruiz that the ferry was unsafe, a former aide recalled, before adding: “She laughed.” | a former aide        | laughed
        “Hall hated that ferry,” a friend of Ruiz remembered, then added that it was unsafe.            | a friend of Ruiz     | unsafe
        “Hall hated that ferry,” a deckhand said, after recalling that it was unsafe.                   | a deckhand           | unsafe
        “Hall hated that ferry,” the cook said, laughing, and went on to say it was unsafe.             | the cook             | unsafe
        “Hall hated that ferry,” said the cook, noting that it was unsafe.                              | the cook             | unsafe
        Hall hated that ferry, the cook said, without saying whether it was unsafe.                     | the cook             | unsafe
        Ruiz sighed before telling Hall that the ferry was unsafe.                                      | Ruiz                 | ferry
        Hall left after telling Ruiz that the ferry was unsafe.                                         | Hall                 | ferry
        Hall, before telling Ruiz of his plans, said the ferry was unsafe.                              | Hall                 | ferry
        In telling Ruiz of his plans, Hall said the ferry was unsafe.                                   | Hall                 | ferry
        Hall refused to sell it while insisting that the ferry was unsafe.                              | Hall                 | ferry
        Hall wrote to Ruiz, warning that the ferry was unsafe.                                          | Hall                 | ferry
        The letter from Hall warned that the ferry was unsafe.                                          | The letter from Hall | ferry
        The letter, in which Hall warned that the ferry was unsafe, was lost.                           | Hall                 | ferry
        The report, whose author is Ana Ruiz, found that the ferry was unsafe.                          | The report           | ferry
        The engineers, one of whom asked not to be named, said the ferry was unsafe.                    | The engineers        | ferry
        The mayor of Port Hall, Ana Ruiz, said the ferry was unsafe.                                    | Ana Ruiz             | ferry
        Port Hall Mayor Ana Ruiz said the ferry was unsafe.                                             | Port Hall Mayor Ana Ruiz | ferry
        Dr. Ana Ruiz, chief of medicine at the hospital, said the ferry was unsafe.                     | Dr. Ana Ruiz         | ferry
        Sgt. Tom Hall, speaking for the police, said the ferry was unsafe.                              | Sgt. Tom Hall        | ferry
        The Rev. Tom Hall said the ferry was unsafe.                                                    | The Rev. Tom Hall    | ferry
        Hall's sister, Ana Ruiz, told the court that the ferry was unsafe.                              | Ana Ruiz             | ferry
        Hall's sister told the court that the ferry was unsafe.                                         | Hall's sister        | ferry
        A woman who knew Hall told the court that the ferry was unsafe.                                 | A woman              | ferry
        People close to Hall said the ferry was unsafe.                                                 | People close to Hall | ferry
        Those who sailed with Hall say the ferry was unsafe.                                            | Those                | ferry
        Some who sailed with Hall say the ferry was unsafe.                                             | Some                 | ferry
        Hall was quoted by the Post as saying the ferry was unsafe.                                     | Hall                 | ferry
        Hall was quoted as saying the ferry was unsafe.                                                 | Hall                 | ferry
        Hall was heard saying that the ferry was unsafe.                                                | Hall                 | ferry
        The answer from Hall: “The ferry is unsafe.”                                                    | Hall                 | ferry
        “The ferry is unsafe,” the note from Hall read.                                                 | the note from Hall   | ferry
        Tom Hall and Ana Ruiz run the yard. / “The ferry is unsafe,” they said in a letter.             | they                 | ferry
        Mayor Ana Ruiz opened the hall. / The mayor said the ferry was unsafe.                          | Ana Ruiz             | ferry
        Mayor Ana Ruiz opened the hall. / “The ferry is unsafe,” the mayor said.                        | Ana Ruiz             | ferry
        Professor Tom Hall wrote the study. / The professor said the ferry was unsafe.                  | Tom Hall             | ferry
        Tom Hall runs the yard. His wife, Ana Ruiz, said the ferry was unsafe.                          | Ana Ruiz             | ferry
        Ana Ruiz runs the yard. Her lawyer said the ferry was unsafe.                                   | Her lawyer           | ferry
        Ms. Ruiz runs the yard. “It is old,” said Tom Hall. / “The ferry is unsafe,” he said.           | Tom Hall             | ferry
        Tom Hall runs the yard. “It is old,” said Ms. Ruiz. / “The ferry is unsafe,” he said.           | Tom Hall             | ferry
        “Ana Ruiz hated that boat,” an aide recalled, before adding: “The ferry leaked.”                | an aide              | ferry
        Tom Hall met Ana Ruiz. / “She hated that boat,” an aide recalled, before adding “the ferry leaked.” | an aide              | ferry
        Tom Hall met Ana Ruiz. / “She hated that boat,” an aide recalled, before adding the ferry leaked. | an aide              | ferry
        The boat was old, an aide recalled, before adding, “The ferry leaked.”                          | an aide              | ferry
        “The boat was old,” the aide, who had worked for Hall, recalled, before adding, “The ferry leaked.” | the aide             | ferry
        “The boat was old,” an aide to Ana Ruiz recalled, before adding, “The ferry leaked.”            | an aide to Ana Ruiz  | ferry
        “Hall told me the boat was old,” an aide recalled him saying, before adding that the ferry leaked. | an aide              | ferry
        Ruiz called the boat old, an aide recalled, before adding that the ferry leaked.                | Ruiz                 | ferry
        Ruiz said the boat was old, an aide recalled, before adding that the ferry leaked.              | Ruiz                 | ferry
        “The boat is old,” Ruiz told him, an aide recalled, before adding, “The ferry leaked.”          | Ruiz                 | ferry
        “The boat is old,” Ruiz told Hall, an aide recalled, before adding, “The ferry leaked.”         | Ruiz                 | ferry
        “The boat is old,” Ruiz said, a deckhand recalled, before adding that the ferry leaked.         | Ruiz                 | ferry
        """)
    void areTheOnesWhoSpeak(String written, String speaker, String words) {
        String text = written.replace(" / ", "\n\n");
        assertThat(suggester.suggest(text))
                .filteredOn(one -> one.quotation().isPresent())
                .filteredOn(one -> one.content().stream()
                        .map(piece -> piece.in(text))
                        .collect(Collectors.joining(" "))
                        .contains(words))
                .flatExtracting(one -> one.speaker().stream().toList())
                .anyMatch(found ->
                        found.text().equals(speaker) || found.span().in(text).equals(speaker));
    }

    @Test
    void anOfficeThatTwoHoldStandsForNeither() {
        String text = "President Ana Ruiz met President Tom Hall.\n\n“The ferry is unsafe,” the president said.";
        assertThat(suggester.suggest(text).getLast().speaker().orElseThrow().text())
                .isEqualTo("the president");
    }
}
