package org.pullquote.comparison.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.article.draft.Draft;
import org.pullquote.comparison.Difference;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;

class DraftCheckTest {
    private static final List<Article> SAMPLES = Stream.of("harbour-courier.html", "coast-radio.txt", "the-ledger.txt")
            .map(file -> Cleaning.clean(page(Path.of("assets", "samples", file))))
            .toList();

    private static RawPage page(Path file) {
        if (Pages.read(file) instanceof PageReading.Read(RawPage page)) {
            return page;
        }
        throw new AssertionError("Cannot read " + file);
    }

    private static List<CheckedQuotation> check(String draft) {
        return DraftCheck.of(Draft.of(Pages.page("draft.txt", draft.getBytes(StandardCharsets.UTF_8))), SAMPLES);
    }

    private static CheckedQuotation one(String draft) {
        List<CheckedQuotation> checked = check(draft);
        assertThat(checked).hasSize(1);
        return checked.getFirst();
    }

    @Test
    void wordsThatStandInOneSourceAreVerbatim() {
        CheckedQuotation checked = one("He says there is \"no appetite for another winter of this\".");
        assertThat(checked.verdict()).isEqualTo(Verdict.VERBATIM);
        assertThat(checked.needsALook()).isFalse();
        assertThat(checked.matches()).singleElement().satisfies(match -> {
            assertThat(match.source()).isEqualTo(2);
            assertThat(match.text()).isEqualTo("no appetite for another winter of this");
            assertThat(match.span().in(SAMPLES.get(2).text())).isEqualTo(match.text());
            assertThat(match.quoted()).isTrue();
        });
    }

    @Test
    void spellingMarksAndCapitalsDoNotMatter() {
        assertThat(one("The official was “NOT authorized to speak publicly…”").verdict())
                .isEqualTo(Verdict.VERBATIM);
    }

    private static CheckedQuotation against(String draft, String... sources) {
        return DraftCheck.of(
                        article(draft),
                        Stream.of(sources).map(DraftCheckTest::article).toList())
                .getFirst();
    }

    private static Article article(String text) {
        return Draft.of(Pages.page("text.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theSourceWithTheFewestOtherWordsIsShownAndNotTheOneWithTheLeast() {
        CheckedQuotation checked = against(
                "“They knew about the joint in March. They knew again in June,” she said.",
                "She says they “knew about the joint in March”.",
                "“They knew about the joint in March. They knew again in May,” she said.");
        assertThat(checked.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(checked.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.source()).isEqualTo(1));
        assertThat(checked.ownWords()).extracting(Difference::text).containsExactly("June");
    }

    @Test
    void whatTheSentenceGoesOnWithIsShownWhereTheDraftStops() {
        String source =
                "“No money was taken, and no passwords were exposed, as far as we know,” she said. “Nobody knew.”";
        CheckedQuotation cut = against("“No money was taken, and no passwords were exposed,” she said.", source);
        assertThat(cut.verdict()).isEqualTo(Verdict.VERBATIM);
        assertThat(cut.isCutShort()).isTrue();
        assertThat(cut.matches()).extracting(CheckedQuotation.Match::goesOn).containsExactly("as far as we know");
        for (String honest : List.of(
                "“No money was taken, and no passwords were exposed …” she said.",
                "“No money was taken, and no passwords were exposed,” she said, “as far as we know.”",
                "She said that “no passwords were exposed”.",
                "“No money was taken, and no passwords were exposed, as far as we know,” she said.")) {
            assertThat(against(honest, source).isCutShort()).as(honest).isFalse();
        }
    }

    @Test
    void whatOneSourcePrintsAndAnotherPrintsOtherwiseNeedsALook() {
        CheckedQuotation checked = one(
                "“Managers at the harbour authority were aware of the October warning and took no further action,” it"
                        + " says.");
        assertThat(checked.verdict()).isEqualTo(Verdict.VERBATIM);
        assertThat(checked.needsALook()).isTrue();
        assertThat(checked.matches()).extracting(CheckedQuotation.Match::source).containsExactly(1, 0, 2);
        assertThat(checked.matches().get(1).differences())
                .extracting(Difference::text)
                .containsExactly("had been told in writing that the fault was repaired");
    }

    @Test
    void aWordPutInIsShownWhereItStandsInTheDraft() {
        String draft = "“No employee of this company signed for any work that was not done,” she said.";
        CheckedQuotation checked = one(draft);
        assertThat(checked.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(checked.matches().getFirst().differences()).singleElement().satisfies(difference -> {
            assertThat(difference.article()).isZero();
            assertThat(difference.span().in(draft)).isEqualTo("any");
        });
    }

    @Test
    void wordsBeyondWhatTheSourceHasAreAnAlteration() {
        CheckedQuotation checked = one(
                "“No town should depend on one piece of steel and one piece of paper, and certainly not this one.”");
        assertThat(checked.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(checked.matches().getFirst().differences())
                .extracting(Difference::text)
                .anySatisfy(text -> assertThat(text).contains("certainly not this one"));
    }

    @Test
    void anEllipsisIsAnHonestTrimming() {
        assertThat(one("“A test is not a form … while somebody watches.”").verdict())
                .isIn(Verdict.TRIMMED, Verdict.SPLICED);
        assertThat(one("“We relied on an assurance … and people I have known all my life paid for it.”")
                        .verdict())
                .isEqualTo(Verdict.TRIMMED);
    }

    @Test
    void twoPassagesJoinedAreSpliced() {
        CheckedQuotation checked =
                one("“They had a letter and they put it in a drawer. I need to sleep when the moon is full.”");
        assertThat(checked.verdict()).isEqualTo(Verdict.SPLICED);
        assertThat(checked.matches()).hasSize(2);
    }

    @Test
    void whatNobodySaidIsNotFound() {
        CheckedQuotation checked = one("“It should never happen to anybody else in this country,” she said.");
        assertThat(checked.verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(checked.matches()).isEmpty();
    }

    @Test
    void wordsOfWhichOnlyAPartWasSaidAreAlteredAndTheRestIsShown() {
        String invented = "but for years everybody chose to look away";
        CheckedQuotation checked = one("“Managers at the harbour authority were aware of the October warning, "
                + invented + ",” the report says.");
        assertThat(checked.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(checked.matches()).singleElement().satisfies(match -> {
            assertThat(match.text()).isEqualTo("Managers at the harbour authority were aware of the October warning");
            assertThat(match.differences()).extracting(Difference::text).containsExactly(invented);
        });
    }

    @Test
    void aPhraseThatAnyoneMayUseIsNotAPartOfWhatWasSaid() {
        assertThat(one("“Another winter of this and we pack our bags for good, all of us.”")
                        .verdict())
                .isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void wordsThatASourceDoesNotQuoteAreSaidToBeTheNarrators() {
        assertThat(one("The inquiry “has passed papers to Sallowshire Police”.").matches())
                .singleElement()
                .satisfies(match -> assertThat(match.quoted()).isFalse());
    }

    @Test
    void wordsInSquareBracketsAreTheDraftsOwn() {
        assertThat(one("“I need to sleep [at night] when the moon is full.”").verdict())
                .isEqualTo(Verdict.TRIMMED);
        assertThat(one("“I need to sleep (at night) when the moon is full.”").verdict())
                .isEqualTo(Verdict.ALTERED);
    }

    @Test
    void eachPairOfMarksIsLookedUpByItself() {
        assertThat(check("“They had a letter and they put it in a drawer,” she said. “I made this part up"
                        + " entirely myself.”"))
                .extracting(CheckedQuotation::verdict)
                .containsExactly(Verdict.VERBATIM, Verdict.NOT_FOUND);
    }

    @Test
    void aDraftWithoutQuotationsHasNothingToCheck() {
        assertThat(check("Nobody is quoted here.")).isEmpty();
    }
}
