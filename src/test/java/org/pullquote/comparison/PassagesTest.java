package org.pullquote.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
