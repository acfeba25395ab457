package org.pullquote.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersOfQuotationsTest {
    private final Suggester suggester = new Suggester();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        “The ferry is old,” Rep. Ana Ruiz (D-Ore.) said.                             | Rep. Ana Ruiz
        “The ferry is old,” Sen. Tom Hall, R-Ky., said Tuesday.                      | Sen. Tom Hall
        “The ferry is old,” retired navy captain Tom Hall said.                      | retired navy captain Tom Hall
        “The ferry is old,” the quiet Maine mayor and former pilot told reporters.   | the quiet Maine mayor and former pilot
        “The ferry is old,” said Mr. Hall (a view that everyone there shared).       | Mr. Hall
        “The ferry is old,” reads a Monday editorial in the Harbour Post.            | a Monday editorial
        “The ferry is old!” Hall went on, as if nobody had asked.                    | Hall
        “The ferry is old.” — Ana Ruiz                                               | Ana Ruiz
        Mayor Ana Ruiz (I-Maine): “The ferry is old.”                                | Mayor Ana Ruiz (I-Maine)
        In Ruiz's words, “the ferry is old.”                                         | Ruiz's
        As Ms. Ruiz put it in a letter in July, the ferry is “an old lady of the sea.” | Ms. Ruiz
        Asked why the ferry was late, the captain of three replied, “The ferry is old.” | the captain of three
        When asked whom she trusted, Ms. Ruiz smiled and said, “The ferry is old.”   | Ms. Ruiz
        The news prompted Mayor Ana Ruiz to say, “The ferry is old.”                 | Mayor Ana Ruiz
        They will hold banners proclaiming: “The ferry is old!”                      | They
        Hall was calm when he met a sailor who said he was tired, saying, “The ferry is old and tired.” | Hall
        Ana Ruiz of the Dockers’ Union says the board “knew about the joint in March”. | Ana Ruiz of the Dockers’ Union
        Tom Hall, its chief executive, says safety “is, and will be, our first aim”.  | Tom Hall
        The ferry is “old”, according to two officials familiar with the matter.      | two officials familiar with the matter
        """)
    void areFoundWhereverTheyStand(String text, String speaker) {
        assertThat(quotations(text))
                .filteredOn(one -> one.quotation().orElseThrow() != QuotationKind.INDIRECT)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.speaker().orElseThrow().span().in(text)).isEqualTo(speaker));
    }

    @Test
    void goOnBehindAColonInTheNextParagraph() {
        String text = "The mayor denied the claim.\n\nCaptain Hall then told them why:\n\n“The ferry is old.”";
        assertThat(quotations(text).getLast().speaker().orElseThrow().text()).contains("Hall");
    }

    @Test
    void whatIsCalledOrChantedIsAQuotationAndATitleIsNot() {
        assertThat(quotations("They wore hats with the slogan “Ships First” and sang at the “Night Boat” show."))
                .singleElement()
                .satisfies(one -> assertThat(one.content()).isNotEmpty());
    }

    @Test
    void whatThereIsIsNobodyWhoSpeaks() {
        assertThat(quotations("Harlow rejects that. There is “no record of any such report”, it said on Thursday."))
                .singleElement()
                .satisfies(one -> assertThat(one.speaker().orElseThrow().text()).isEqualTo("Harlow"));
    }

    @Test
    void aRelativeClauseTellsOfNobodyInAnotherSentence() {
        assertThat(quotations(
                        "The board heard Ana Ruiz.\n\nA former mate, who agreed to talk, said the ferry was old."))
                .filteredOn(one -> one.speaker().isPresent())
                .noneMatch(one -> one.speaker().orElseThrow().text().contains("Ruiz"));
    }

    private List<Suggestion> quotations(String text) {
        return suggester.suggest(text).stream()
                .filter(one -> one.quotation().isPresent())
                .toList();
    }
}
