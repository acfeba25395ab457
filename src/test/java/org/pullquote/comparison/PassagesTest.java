package org.pullquote.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {
    private static final String[] HERALD = {
        "The harbour board closed the east bridge on Friday after divers found deep cracks in two of its pillars.",
        "Mayor Ada Quill said the repair would cost 4.2 million crowns and take until the spring.",
        "Fishermen from the old quarter blocked the quay with nets and barrels in protest.",
        "Rust had been noted in the ledger of 1988, the museum’s archivist recalled."
    };
    private static final String[] COURIER = {
        "A choir from the islands will sing at the winter market this weekend.",
        "Deep cracks that divers saw in two pillars have led the harbour board to shut the east bridge.",
        "Repairing it will take until spring and cost about 4 million crowns, according to Mayor Quill."
    };

    private static Comparison compare(String[]... articles) {
        return new Comparer()
                .compare(Arrays.stream(articles).map(Corpus::paragraphs).toList());
    }

    @Test
    void sentencesThatReportTheSameInOtherWordsAreParaphrases() {
        List<Alignment> found = compare(HERALD, COURIER).alignments();
        assertThat(found).extracting(Alignment::kind).containsOnly(AlignmentKind.PARAPHRASE);
        assertThat(found).extracting(alignment -> alignment.first().text()).containsExactly(HERALD[0], HERALD[1]);
        assertThat(found).extracting(alignment -> alignment.second().text()).containsExactly(COURIER[1], COURIER[2]);
    }

    @Test
    void whatOnlyOneReportsIsListedWithWhatComesNearest() {
        Comparison comparison = compare(HERALD, COURIER);
        assertThat(comparison.onlyIn(0))
                .extracting(only -> only.passage().text())
                .containsExactly(HERALD[2], HERALD[3]);
        assertThat(comparison.onlyIn(1))
                .extracting(only -> only.passage().text())
                .containsExactly(COURIER[0]);
        Only near = new Comparer()
                .compare(List.of(
                        Corpus.paragraphs("The mayor opened the new library with a long speech about reading."),
                        Corpus.paragraphs("The mayor fell asleep in the opera house during the second act.")))
                .onlyIn(0)
                .getFirst();
        assertThat(near.nearest()).hasValueSatisfying(nearest -> {
            assertThat(nearest.article()).isEqualTo(1);
            assertThat(nearest.score()).isBetween(0.0, 0.46);
        });
    }

    @Test
    void theSameSentenceIsVerbatim() {
        Comparison comparison = compare(HERALD, new String[] {"Nothing else.", HERALD[2]});
        assertThat(comparison.alignments()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(AlignmentKind.VERBATIM);
            assertThat(found.first().text()).isEqualTo(HERALD[2]);
        });
    }

    @Test
    void aSentenceThatWasCopiedAndEditedShowsWhatWasEdited() {
        Comparison comparison = compare(HERALD, new String[] {HERALD[0].replace("Friday", "Saturday")});
        assertThat(comparison.alignments())
                .filteredOn(found -> found.first().text().equals(HERALD[0]))
                .singleElement()
                .satisfies(found -> assertThat(found.wordDifferences())
                        .extracting(Difference::text)
                        .containsExactly("Friday", "Saturday"));
    }

    @Test
    void theSameWordsOfSomeoneElseAreNotTheSameMatter() {
        Comparison comparison = compare(
                new String[] {
                    "Iran’s efforts were intended to weaken public confidence in the harbour vote, the report says.",
                    "The council met on Monday.",
                    "Snow fell on the islands and the ferries stayed in port."
                },
                new String[] {
                    "Russia backed the mayor’s rival with leaflets and sought to undermine public confidence in the"
                            + " vote.",
                    "A choir sang.",
                    "The winter market opens this weekend on the square."
                });
        assertThat(comparison.alignments()).isEmpty();
    }

    @Test
    void anUnmatchedQuotationIsListedAsOne() {
        Comparison comparison =
                compare(new String[] {"“Nobody ever asked us what we thought of the bridge,” Reed said."}, COURIER);
        assertThat(comparison.onlyIn(0)).singleElement().satisfies(only -> {
            assertThat(only.passage().quoted()).isTrue();
            assertThat(only.passage().text()).isEqualTo("Nobody ever asked us what we thought of the bridge,");
        });
    }

    @Test
    void headingsAndCaptionsAreNoPassages() {
        assertThat(compare(new String[] {"Bridge closed"}, COURIER).onlyIn(0)).isEmpty();
    }

    @Test
    void aTextWithoutFullStopsIsComparedInParts() {
        String endless = "the bridge was old and ".repeat(40_000);
        Comparison comparison = compare(new String[] {endless}, new String[] {endless});
        assertThat(comparison.alignments()).isNotEmpty();
        assertThat(comparison.remarks()).contains(new Remark.SameText(0, 1));
    }

    @Test
    void aTextComparedWithItselfMatchesThroughout() {
        Comparison comparison = compare(HERALD, HERALD);
        assertThat(comparison.only()).isEmpty();
        assertThat(comparison.alignments())
                .hasSize(HERALD.length)
                .allSatisfy(found -> assertThat(found.kind()).isEqualTo(AlignmentKind.VERBATIM));
    }

    @Test
    void theSameArticlesGiveTheSameComparison() {
        assertThat(compare(HERALD, COURIER)).isEqualTo(compare(HERALD, COURIER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Mayor Ruth Adeyemi said the mill had stood empty since 2011.       | Ruth Adeyemi, the mayor, is up for election in May.
        Nordbank chief executive Ingrid Dahl spoke of equals.              | Ingrid Dahl joined Nordbank in 2015 after a career in Oslo.
        Judge Anna Lisle said the minister had betrayed the public.        | Anna Lisle has been a judge in Brill since 2009.
        Oberbürgermeister Sven Hartung dankte den Helfern am Abend.        | Sven Hartung will im Herbst wieder als Oberbürgermeister von Kassel antreten.
        La maire Claire Dumont a salué le courage des pompiers.            | Claire Dumont, maire depuis 2014, est candidate à la région.
        El alcalde de Lorca, Juan Molina, pidió calma a los vecinos.       | Juan Molina es alcalde de Lorca desde 2019.
        """)
    void twoSentencesThatShareOnlyAPersonAndAnOfficeAreNotMatched(String one, String other) {
        assertThat(compare(new String[] {one, HERALD[0]}, new String[] {other, COURIER[1]})
                        .alignments())
                .extracting(alignment -> alignment.first().text())
                .containsExactly(HERALD[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Mayor Ruth Adeyemi said the empty mill would be torn down.         | The mill is to be torn down, said Ruth Adeyemi, the mayor.
        Die Gewerkschaft fordert acht Prozent.                             | Acht Prozent mehr Geld verlangt die Gewerkschaft.
        La police de Roubaix a ouvert une enquête.                         | Une enquête a été ouverte par la police.
        Un terremoto de magnitud 6,1 dejó tres muertos en Lorca.           | Tres personas murieron en Lorca por un terremoto de 6,1 grados.
        """)
    void shortSentencesThatReportTheSameAreMatched(String one, String other) {
        assertThat(compare(new String[] {one, HERALD[2]}, new String[] {other, COURIER[0]})
                        .alignments())
                .extracting(alignment -> alignment.first().text())
                .containsExactly(one);
    }

    @Test
    void aQuotationIsNotListedBesideTheSentenceThatHoldsIt() {
        String whole = "At the end of the week the clerks filled in the logs “from what they could remember of it”.";
        String begun = "Asked on the quay by a crowd of reporters when she had learned of it, she said: “In May. We"
                + " told nobody of it, and nobody asked.”";
        Comparison comparison = compare(new String[] {HERALD[0], whole, begun}, COURIER);
        assertThat(comparison.onlyIn(0))
                .extracting(only -> only.passage().text())
                .containsExactly(whole, begun.substring(0, begun.length() - 1));
    }
}
