package org.pullquote.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.comparison.Difference.Operation;
import org.pullquote.text.TextSpan;

class ComparerTest {
    private static final String FULL =
            "“We found that the harbour board knew of the cracks and did not tell the council before the vote,” the"
                    + " report says.";

    private static Comparison compare(String... texts) {
        return new Comparer()
                .compare(Arrays.stream(texts).map(Corpus::paragraphs).toList());
    }

    private static Alignment only(Comparison comparison) {
        List<Alignment> quotations = comparison.alignments().stream()
                .filter(Alignment::isOfQuotations)
                .toList();
        assertThat(quotations).hasSize(1);
        return quotations.getFirst();
    }

    @Test
    void theSameWordsAreVerbatim() {
        Alignment found = only(compare(FULL, "The inquiry was blunt. " + FULL));
        assertThat(found.kind()).isEqualTo(AlignmentKind.VERBATIM);
        assertThat(found.differences()).isEmpty();
        assertThat(found.score()).isEqualTo(1);
    }

    @Test
    void wordsLeftOutWithoutAnEllipsisMakeAnAlteredQuotation() {
        Alignment found = only(compare(
                FULL,
                "The report says: “We found that the harbour board knew of the cracks before the vote.” It has"
                        + " 90 pages."));
        assertThat(found.kind()).isEqualTo(AlignmentKind.ALTERED);
        assertThat(found.wordDifferences()).hasSize(1);
        Difference lacking = found.wordDifferences().getFirst();
        assertThat(lacking.article()).isZero();
        assertThat(lacking.text()).isEqualTo("and did not tell the council");
        assertThat(lacking.span().in(FULL)).isEqualTo(lacking.text());
        assertThat(lacking.ellipsis()).isFalse();
        assertThat(lacking.opposite().isEmpty()).isTrue();
    }

    @Test
    void wordsLeftOutWithAnEllipsisMakeATrimmedOne() {
        for (String mark : List.of("…", "...", ". . .", "[…]")) {
            Alignment found = only(compare(
                    FULL,
                    "It says: “We found that the harbour board knew of the cracks " + mark + " before the vote.”"));
            assertThat(found.kind()).isEqualTo(AlignmentKind.TRIMMED);
            assertThat(found.wordDifferences()).singleElement().satisfies(lacking -> {
                assertThat(lacking.text()).isEqualTo("and did not tell the council");
                assertThat(lacking.ellipsis()).isTrue();
            });
        }
    }

    @Test
    void aSentenceThatEndsTooEarlyIsTrimmedAndItsRestIsShown() {
        String hedged = "“No money was taken, and no passwords were exposed, as far as we know,” the governor said.";
        Alignment found = only(compare(
                "“No money was taken, and no passwords were exposed,” the governor told the committee.", hedged));
        assertThat(found.kind()).isEqualTo(AlignmentKind.TRIMMED);
        assertThat(found.differences()).isEmpty();
        assertThat(found.trims()).singleElement().satisfies(rest -> {
            assertThat(rest.article()).isEqualTo(1);
            assertThat(rest.text()).isEqualTo("as far as we know");
            assertThat(rest.span().in(hedged)).isEqualTo(rest.text());
            assertThat(rest.atStart()).isFalse();
            assertThat(rest.ellipsis()).isFalse();
        });
    }

    @Test
    void aSentenceThatBeginsTooLateIsTrimmedButForOneWord() {
        String whole = "“Unless the bank has lied to us, no money was taken from the savers. But nobody was told,” she"
                + " said.";
        assertThat(only(compare(whole, "“No money was taken from the savers. But nobody was told,” she said."))
                        .trims())
                .singleElement()
                .satisfies(start -> {
                    assertThat(start.text()).isEqualTo("Unless the bank has lied to us");
                    assertThat(start.atStart()).isTrue();
                });
        assertThat(only(compare(
                                "“But nobody was told of it for weeks,” he said.",
                                "“Nobody was told of it for weeks.”"))
                        .trims())
                .isEmpty();
    }

    @Test
    void whatClaimsNoMoreThanItIsIsNotTrimmed() {
        String whole = "“We knew about the joint in March, and we chose production over people,” she said.";
        for (String honest : List.of(
                "She says they “knew about the joint in March”.",
                "“We knew about the joint in March …” she said.",
                "“We knew about the joint in March,” she said. Later: “We chose production over people.”")) {
            assertThat(compare(whole, honest).alignments())
                    .as(honest)
                    .flatMap(Alignment::trims)
                    .allMatch(Trim::ellipsis);
        }
        assertThat(compare(
                                "“We knew about the joint in March. We chose production over people,” she said.",
                                "“We knew about the joint in March,” she said.")
                        .alignments())
                .flatMap(Alignment::trims)
                .isEmpty();
    }

    @Test
    void aStatementIsWhatWasSaidThoughItHasNoQuotationMarks() {
        String statement =
                "I made mistakes, and I take responsibility for them. I was told that there was no time for a"
                        + " tender. But I did not favour anyone, and I received nothing in return.";
        Alignment spliced = only(compare(
                "“I made mistakes, and I take responsibility for them. But I did not favour anyone,” the minister"
                        + " said.",
                statement));
        assertThat(spliced.kind()).isEqualTo(AlignmentKind.ALTERED);
        assertThat(spliced.wordDifferences())
                .extracting(Difference::text)
                .containsExactly("I was told that there was no time for a tender");
        assertThat(spliced.trims()).extracting(Trim::text).containsExactly("and I received nothing in return");
    }

    @Test
    void wordsLeftOutInOneStretchAreShownAsOne() {
        Alignment found = only(compare(
                "“We want to find out what is in the contract and make it as good as it can be,” the mayor said.",
                "“We want to find out what is in the contract … as it can be,” the mayor said."));
        assertThat(found.kind()).isEqualTo(AlignmentKind.TRIMMED);
        assertThat(found.wordDifferences()).extracting(Difference::text).containsExactly("and make it as good");
    }

    @Test
    void anEllipsisThatBothPrintExcusesNoOtherWords() {
        Alignment found = only(compare(
                "“The board kept the October … warning from the harbour council for a year,” she said.",
                "“The board kept the October … letter from the harbour council for a year,” she said."));
        assertThat(found.kind()).isEqualTo(AlignmentKind.ALTERED);
        assertThat(found.wordDifferences()).extracting(Difference::text).containsExactly("warning", "letter");
    }

    @Test
    void bracketsAroundAQuotationAreNotInIt() {
        Alignment found = only(compare(
                "The charter (“All powers herein granted shall rest with the harbour council of the town”) was read.",
                "“All powers formerly granted shall rest with the harbour council of the town,” it says."));
        assertThat(found.kind()).isEqualTo(AlignmentKind.ALTERED);
        assertThat(found.wordDifferences()).extracting(Difference::text).containsExactly("herein", "formerly");
    }

    @Test
    void aLetterChangedInBracketsIsNoOtherWord() {
        Alignment found = only(compare(
                "“Well, we’ll have to look at the cracks in that wall, won’t we?” he asked.",
                "He added: “[w]ell, we’ll have to look at the cracks in that wall, won’t we?”"));
        assertThat(found.kind()).isEqualTo(AlignmentKind.VERBATIM);
        assertThat(found.wordDifferences()).isEmpty();
    }

    @Test
    void wordsThatATextQuotesTwiceWithinAFewLinesAreFoundTwice() {
        Comparison comparison = compare(
                "She urged the board to “stop holding the harbour hostage and open the gates” at once. “The board must"
                        + " stop holding the harbour hostage and open the gates so that ships can sail,” he said.",
                "The board, she said, should stop “holding the harbour hostage and open the gates” now.");
        assertThat(comparison.alignments().stream().filter(Alignment::isOfQuotations))
                .hasSize(2);
    }

    @Test
    void aQuotationCutAtItsEndIsTrimmedAndNothingInItDiffers() {
        Alignment found = only(compare(FULL, "The board, it says, “knew of the cracks and did not tell the council.”"));
        assertThat(found.kind()).isEqualTo(AlignmentKind.TRIMMED);
        assertThat(found.differences()).isEmpty();
    }

    @Test
    void otherWordsAreShownOnBothSides() {
        Alignment found = only(compare(FULL, FULL.replace("did not tell", "never warned")));
        assertThat(found.kind()).isEqualTo(AlignmentKind.ALTERED);
        assertThat(found.wordDifferences())
                .extracting(Difference::text)
                .containsExactly("did not tell", "never warned");
        assertThat(found.wordDifferences()).extracting(Difference::article).containsExactly(0, 1);
    }

    @Test
    void spellingCaseAndPunctuationAreNotWords() {
        String british =
                "“The U.S. harbour board, led by Andriy Melko, organised a socio-political campaign in three towns,”"
                        + " it says.";
        String american =
                "“The US harbor board led by Andrii Melko organized a sociopolitical Campaign in 3 towns,” it says.";
        Alignment found = only(compare(british, american));
        assertThat(found.kind()).isEqualTo(AlignmentKind.VERBATIM);
        assertThat(found.wordDifferences()).isEmpty();
        assertThat(found.differences())
                .filteredOn(difference -> difference.operation() == Operation.SPELLING)
                .extracting(Difference::text)
                .containsExactly("harbour", "Andriy", "organised", "socio-political", "three");
        assertThat(found.differences())
                .filteredOn(difference -> difference.operation() == Operation.CASE)
                .extracting(Difference::text)
                .containsExactly("campaign");
        assertThat(found.differences())
                .filteredOn(difference -> difference.operation() == Operation.PUNCTUATION)
                .extracting(Difference::text)
                .containsExactly("U.S.", ",", ",");
    }

    @Test
    void theMarksAnOutletPrintsAreNoDifference() {
        Alignment found = only(compare(
                "“It’s the board’s duty – and ours – to look at every ‘minor’ crack in the wall,” she said.",
                "\"It's the board's duty -- and ours -- to look at every 'minor' crack in the wall,\" she said."));
        assertThat(found.kind()).isEqualTo(AlignmentKind.VERBATIM);
        assertThat(found.differences()).isEmpty();
    }

    @Test
    void aQuotationIsFoundOutsideQuotationMarksToo() {
        Alignment found = only(compare(
                FULL,
                "We found that the harbour board knew of the cracks and did not tell the council before the vote."));
        assertThat(found.kind()).isEqualTo(AlignmentKind.VERBATIM);
        assertThat(found.second().quoted()).isFalse();
    }

    @Test
    void aBrokenQuotationMatchesTheUnbrokenOne() {
        Alignment found = only(compare(
                FULL,
                "“We found,” the report says, “that the harbour board knew of the cracks and did not tell the"
                        + " council before the vote.”"));
        assertThat(found.kind()).isEqualTo(AlignmentKind.VERBATIM);
        assertThat(found.differences()).isEmpty();
    }

    @Test
    void theSameFewWordsInAnotherSentenceAreNoQuotation() {
        Comparison comparison = compare(
                "Iran, the report says, wanted to “hurt the mayor’s chances, weaken public confidence in the harbour"
                        + " vote and set one quarter of the town against the other for years.”",
                "Russia sought to “praise the mayor’s party, support his bid with leaflets, undermine public"
                        + " confidence in the harbour vote, and keep the old families out of the council chamber,” the"
                        + " report says.");
        assertThat(comparison.alignments()).noneMatch(Alignment::isOfQuotations);
    }

    @Test
    void swappingTheArticlesSwapsTheAlignments() {
        String other = FULL.replace("did not tell", "never warned");
        Alignment one = only(compare(FULL, other));
        Alignment swapped = only(compare(other, FULL));
        assertThat(swapped.kind()).isEqualTo(one.kind());
        assertThat(swapped.first().span()).isEqualTo(one.second().span());
        assertThat(swapped.wordDifferences())
                .extracting(Difference::text)
                .containsExactly("never warned", "did not tell");
    }

    @Test
    void passagesAndDifferencesHoldWhatStandsInTheArticles() {
        List<Article> articles = List.of(
                Corpus.paragraphs("🙂 First.", FULL), Corpus.paragraphs(FULL.replace("cracks", "faults"), "🙂 Last."));
        for (Alignment alignment : new Comparer().compare(articles).alignments()) {
            for (Passage passage : alignment.passages()) {
                assertThat(passage.span().in(articles.get(passage.article()).text()))
                        .isEqualTo(passage.text());
            }
            for (Difference difference : alignment.differences()) {
                assertThat(difference
                                .span()
                                .in(articles.get(difference.article()).text()))
                        .isEqualTo(difference.text());
            }
        }
    }

    @Test
    void everyPairOfManyArticlesIsCompared() {
        Comparison comparison = compare(FULL, FULL, FULL);
        assertThat(comparison.articles()).isEqualTo(3);
        assertThat(comparison.between(0, 1)).isNotEmpty();
        assertThat(comparison.between(0, 2)).isNotEmpty();
        assertThat(comparison.between(2, 1)).isNotEmpty();
    }

    @Test
    void aSpanThatCoversNoWordsIsNoTrouble() {
        assertThat(compare("“…” she said. “?!”", "“—”").alignments()).isEmpty();
        assertThat(TextSpan.at(0, 0).isEmpty()).isTrue();
    }

    @Test
    void whatHindersAComparisonIsSaid() {
        assertThat(compare("“One and only article,” it said.").remarks()).containsExactly(new Remark.FewerThanTwo());
        assertThat(new Comparer()
                        .compare(List.of(Corpus.paragraphs(), Corpus.paragraphs("No quotation here.")))
                        .remarks())
                .containsExactly(new Remark.Empty(0), new Remark.WithoutQuotations(1));
        assertThat(compare(FULL, FULL).remarks()).containsExactly(new Remark.SameText(0, 1));
    }

    @Test
    void aComparisonSaysHowFarItIs() {
        List<Article> articles = List.of(Corpus.paragraphs(FULL), Corpus.paragraphs(FULL), Corpus.paragraphs(FULL));
        List<Double> shares = new ArrayList<>();
        new Comparer().compare(articles, (done, all) -> shares.add(done / (double) all));
        assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1);
        assertThat(shares.getFirst()).isZero();
        assertThat(shares.getLast()).isGreaterThan(0.7);
    }

    @Test
    void aComparisonCanBeStoppedAnywhere() {
        List<Article> articles = List.of(Corpus.paragraphs(FULL), Corpus.paragraphs(FULL));
        List<Double> reached = new ArrayList<>();
        new Comparer().compare(articles, (done, all) -> reached.add(done / (double) all));
        for (double where : reached) {
            assertThatThrownBy(() -> new Comparer().compare(articles, (done, all) -> {
                        if (done / (double) all >= where) {
                            throw new CancellationException("enough");
                        }
                    }))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("enough");
        }
    }

    @Test
    void aComparisonEndsWhenItsThreadIsInterrupted() {
        List<Article> articles = List.of(Corpus.paragraphs(FULL), Corpus.paragraphs(FULL));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new Comparer().compare(articles)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
