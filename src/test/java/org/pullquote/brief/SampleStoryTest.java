package org.pullquote.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.AlignmentKind;
import org.pullquote.comparison.Comparer;
import org.pullquote.comparison.Comparison;
import org.pullquote.comparison.Difference;
import org.pullquote.page.PageFormat;

/// The sample story has in it what its README promises, and the program finds it.
class SampleStoryTest {
    private static final int COURIER = 0;
    private static final int RADIO = 1;
    private static final int LEDGER = 2;

    private static final List<Article> ARTICLES = Stream.of("harbour-courier.html", "coast-radio.txt", "the-ledger.txt")
            .map(file -> Cleaning.clean(SampleStory.page(file)))
            .toList();
    private static final Comparison COMPARISON = new Comparer().compare(ARTICLES);

    private static String text(int article) {
        return ARTICLES.get(article).text();
    }

    private static List<Alignment> alignments(int one, int other, AlignmentKind kind) {
        return COMPARISON.between(one, other).stream()
                .filter(alignment -> alignment.kind() == kind)
                .toList();
    }

    private static Stream<Difference> wordDifferences(List<Alignment> alignments) {
        return alignments.stream().flatMap(alignment -> alignment.wordDifferences().stream());
    }

    @Test
    void everyFileSaysThatItIsFiction() {
        for (String file : List.of("harbour-courier.html", "coast-radio.txt", "the-ledger.txt")) {
            assertThat(SampleStory.page(file).text().toLowerCase(Locale.ROOT)).contains("fiction");
        }
    }

    @Test
    void eachOutletIsAFileOfItsOwnKind() {
        assertThat(ARTICLES)
                .extracting(Article::format)
                .containsExactly(PageFormat.HTML, PageFormat.FLAT_TEXT, PageFormat.PLAIN_TEXT);
    }

    @Test
    void theThreeOutletsAreRecognised() {
        assertThat(ARTICLES)
                .extracting(article -> article.metadata().outlet().orElse("?"))
                .containsExactly("Harbour Courier", "Coast Radio", "The Ledger");
    }

    @Test
    void oneQuotationLacksWordsWithoutAnEllipsis() {
        for (int whole : List.of(COURIER, LEDGER)) {
            assertThat(wordDifferences(alignments(RADIO, whole, AlignmentKind.ALTERED)))
                    .as("article %d", whole)
                    .anySatisfy(difference -> {
                        assertThat(difference.text()).isEqualTo("had been told in writing that the fault was repaired");
                        assertThat(difference.article()).isEqualTo(whole);
                        assertThat(difference.isMarked()).isFalse();
                    });
        }
    }

    @Test
    void oneWordIsMissingFromAnApology() {
        assertThat(wordDifferences(alignments(COURIER, LEDGER, AlignmentKind.ALTERED)))
                .anySatisfy(difference -> {
                    assertThat(difference.text()).isEqualTo("deeply");
                    assertThat(difference.article()).isEqualTo(COURIER);
                });
    }

    @Test
    void oneQuotationIsTrimmedWithAnEllipsis() {
        for (int whole : List.of(COURIER, RADIO)) {
            assertThat(wordDifferences(alignments(whole, LEDGER, AlignmentKind.TRIMMED)))
                    .as("article %d", whole)
                    .anySatisfy(difference -> {
                        assertThat(difference.text()).contains("in the absence of any working alarm");
                        assertThat(difference.ellipsis()).isTrue();
                    });
        }
    }

    @Test
    void allThreeHaveOneQuotationWordForWord() {
        for (List<Integer> pair : List.of(List.of(COURIER, RADIO), List.of(COURIER, LEDGER), List.of(RADIO, LEDGER))) {
            assertThat(COMPARISON.between(pair.getFirst(), pair.getLast()))
                    .as(pair.toString())
                    .anySatisfy(alignment -> {
                        assertThat(alignment.wordDifferences()).isEmpty();
                        assertThat(alignment.passages())
                                .allSatisfy(passage -> assertThat(passage.text())
                                        .contains("They had a letter and they put it in a drawer"));
                    });
        }
    }

    @Test
    void onlyOneOutletHasTheDenial() {
        assertThat(text(COURIER)).contains("Tarrow denies that the certificate was false.");
        assertThat(text(RADIO)).contains("fabrication", "did not respond").doesNotContain("denie");
        assertThat(text(LEDGER)).contains("signed for work that was never done").doesNotContain("denie");
    }

    @Test
    void theCauseIsHedgedInTwoAndFlatInOne() {
        assertThat(text(COURIER)).contains("“with moderate confidence”", "probably kept the gate from closing");
        assertThat(text(RADIO)).contains("water probably got into a relay cabinet");
        assertThat(text(LEDGER))
                .contains("Salt water in a relay cabinet stopped gate four from closing")
                .doesNotContain("probably");
    }

    @Test
    void theMinorityViewIsMissingFromOne() {
        assertThat(text(COURIER)).contains("In a minority view", "low confidence");
        assertThat(text(RADIO)).contains("One member of the three-strong panel disagreed");
        assertThat(text(LEDGER)).doesNotContain("minority", "disagreed");
    }

    @Test
    void unnamedSourcesHaveANumberAPositionOrAReason() {
        assertThat(text(COURIER)).contains("Three engineers who worked on the barrier, and who asked not to be named");
        assertThat(text(RADIO)).contains("A senior official in the ministry");
        assertThat(text(LEDGER)).contains("A person close to the board, who spoke on condition of anonymity");
    }

    @Test
    void oneNameIsSpeltInTwoWays() {
        assertThat(text(COURIER)).contains("Andrej Kovalik");
        assertThat(text(RADIO)).contains("Andrei Kovalik");
        assertThat(text(LEDGER)).contains("Andrej Kovalik");
    }

    @Test
    void numbersDiffer() {
        assertThat(text(COURIER)).contains("412-page", "1,240 homes", "£38");
        assertThat(text(RADIO)).contains("421-page", "1,400 homes", "£38 million");
        assertThat(text(LEDGER)).contains("412-page", "1,240 homes", "£83 million");
    }
}
