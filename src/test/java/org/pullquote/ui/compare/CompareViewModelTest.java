package org.pullquote.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.comparison.Decision.Ruling;
import org.pullquote.comparison.Passage;
import org.pullquote.comparison.Progress;
import org.pullquote.comparison.Trim;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Edits;
import org.pullquote.ui.TestBench;
import org.pullquote.ui.Words;
import org.pullquote.ui.compare.grid.Cell;
import org.pullquote.ui.compare.grid.Jump;
import org.pullquote.ui.compare.grid.Line;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CompareViewModelTest {
    private static final Instant NOW = TestBench.NOW;
    private static final String SHIPS = "Ships waited off the harbour for two days.";
    private static final String VESSELS = "Vessels lay at anchor outside until Wednesday.";

    private static final Progress UNWATCHED = (_, _) -> {};

    private final TestBench bench = new TestBench();
    private final Library library = bench.library;
    private final Edits edits = bench.edits;
    private final CompareViewModel model = new CompareViewModel(bench.workbench);
    private final LibraryArticle courier =
            add("Courier", "“The board knew of the cracks and told nobody before the vote,” the report says.", SHIPS);
    private final LibraryArticle radio =
            add("Radio", "The report found: “The board knew of the cracks before the vote.”", VESSELS);
    private final Story story = new Story(UUID.randomUUID(), "Bridge", List.of(courier.id(), radio.id()));

    private LibraryArticle add(String outlet, String... paragraphs) {
        Metadata none = Metadata.NONE;
        Metadata metadata = new Metadata(
                Optional.of(outlet),
                none.headline(),
                none.authors(),
                none.published(),
                none.updated(),
                none.url(),
                none.language());
        List<Piece> pieces = List.of(paragraphs).stream()
                .map(paragraph -> Piece.paragraph(paragraph, List.of()))
                .toList();
        Article article =
                new Article(PageFormat.PLAIN_TEXT, metadata, pieces, new CleanerVersion("none", 1), Optional.empty());
        byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
        return library.add(
                new RawPage(
                        new SourceFile(outlet + ".txt", bytes),
                        PageFormat.PLAIN_TEXT,
                        StandardCharsets.UTF_8,
                        article.text()),
                article);
    }

    @BeforeEach
    void compare() {
        library.putStory(story);
        model.show(ComparedStory.of(story, library, UNWATCHED));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static TextSpan find(LibraryArticle article, String words) {
        return TextSpan.at(article.article().text().indexOf(words), words.length());
    }

    private CompareRow.Match match() {
        return (CompareRow.Match) model.currentProperty().get().orElseThrow();
    }

    @Test
    void aRejectedMatchGoesAndComesBackWithUndo() {
        assertThat(model.count(Shown.DIFFERENCES)).isOne();
        model.decide(Ruling.REJECTED);
        assertThat(model.count(Shown.DIFFERENCES)).isZero();
        assertThat(model.count(Shown.ONLY_LEFT)).isEqualTo(2);
        edits.undo();
        assertThat(model.count(Shown.DIFFERENCES)).isOne();
        assertThat(library.decisions(story.articles())).isEmpty();
    }

    @Test
    void aConfirmedMatchSaysSoUntilItIsConfirmedAgain() {
        model.decide(Ruling.CONFIRMED);
        assertThat(match().decision()).isPresent();
        model.decide(Ruling.CONFIRMED);
        assertThat(match().decision()).isEmpty();
    }

    @Test
    void aMatchThatTheReaderMakesIsShownAndKept() {
        model.match(0, find(courier, SHIPS), find(radio, VESSELS));
        assertThat(match().left().passage().text()).isEqualTo(SHIPS);
        assertThat(match().decision().orElseThrow().ruling()).isEqualTo(Ruling.MADE);
        assertThat(model.count(Shown.ONLY_LEFT)).isZero();
        model.show(ComparedStory.of(story, library, UNWATCHED));
        assertThat(model.count(Shown.MATCHES)).isEqualTo(2);
    }

    @Test
    void aQuotationThatEndsBeforeItsSentenceIsADifference() {
        LibraryArticle whole = add(
                "Gazette",
                "The report says: “Nobody warned the crew of the tug that night, because the telephone was out of"
                        + " order.”");
        LibraryArticle cut =
                add("Herald", "“Nobody warned the crew of the tug that night,” the report of the inquiry says.");
        Story tug = new Story(UUID.randomUUID(), "Tug", List.of(whole.id(), cut.id()));
        library.putStory(tug);
        model.show(ComparedStory.of(tug, library, UNWATCHED));
        assertThat(model.count(Shown.DIFFERENCES)).isOne();
        assertThat(match().trims())
                .singleElement()
                .extracting(Trim::text)
                .asString()
                .contains("because the telephone was out of order");
    }

    @Test
    void nothingIsMatchedWithNothing() {
        model.match(0, find(courier, SHIPS), new TextSpan(0, 0));
        assertThat(library.decisions(story.articles())).isEmpty();
    }

    @Test
    void aCellOfTheMatrixLeadsToItsPassages() {
        model.facetProperty().set(Facet.MATRIX);
        List<Line> lines = model.sheetProperty().get().lines();
        Line ships = lines.stream()
                .filter(line -> line.title().equals(SHIPS))
                .findFirst()
                .orElseThrow();
        assertThat(ships.cells()).extracting(Cell::text).containsExactly("1", "●\u2002here", "–");
        model.go(ships.cells().getLast().jump().orElseThrow());
        assertThat(model.facetProperty().get()).isEqualTo(Facet.TEXTS);
        assertThat(model.shownProperty().get()).isEqualTo(Shown.ONLY_LEFT);
        assertThat(model.currentProperty().get().orElseThrow().span(true)).contains(find(courier, SHIPS));
    }

    @Test
    void tagsAndSpeakersAreCountedByOutlet() {
        UUID quote = library.codeBook().named("quote").orElseThrow().id();
        String words = "The board knew of the cracks and told nobody before the vote,";
        library.putAnnotation(new Annotation(
                UUID.randomUUID(),
                Target.of(courier.id(), courier.article(), find(courier, words)),
                List.of(new Body.Tagging(quote, Map.of(Field.SPEAKER, "Harbour report"))),
                Status.OPEN,
                NOW,
                NOW));
        model.show(ComparedStory.of(story, library, UNWATCHED));
        model.facetProperty().set(Facet.TAGS);
        assertThat(model.sheetProperty().get().lines()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("quote");
            assertThat(line.cells()).extracting(Cell::text).containsExactly("1", "“" + words + "”", "–");
        });
        model.facetProperty().set(Facet.VOICES);
        List<Line> voices = model.sheetProperty().get().lines();
        assertThat(voices.getFirst().title()).isEqualTo("Harbour report");
        assertThat(voices.getFirst().cells()).extracting(Cell::text).containsExactly("1", "once, 12 words", "–");
        assertThat(voices.stream().skip(1))
                .as("what is only suggested stands apart, and not what was marked")
                .allSatisfy(line -> {
                    assertThat(line.title()).endsWith("suggested");
                    assertThat(line.cells().get(1).text()).isEqualTo("–");
                });
    }

    /// The same story with two more outlets.
    private void compareFour() {
        LibraryArticle ledger = add("Ledger", "“The board knew of the cracks and told nobody,” the report says.");
        LibraryArticle herald =
                add("Herald", "It says: “The board knew of some cracks and told nobody before the vote.”");
        model.show(ComparedStory.of(
                story.withArticles(List.of(courier.id(), radio.id(), ledger.id(), herald.id())), library, UNWATCHED));
    }

    @Test
    void readersAreAddedUpToFourAndTakenAwayDownToTwo() {
        compareFour();
        assertThat(model.columns().lineup().articles()).containsExactly(0, 1);
        model.columns().add();
        model.columns().add();
        model.columns().add();
        assertThat(model.columns().lineup().articles()).containsExactly(0, 1, 2, 3);
        model.columns().remove(1);
        model.columns().remove(0);
        model.columns().remove(0);
        assertThat(model.columns().lineup().articles()).containsExactly(2, 3);
        model.columns().chooseNext(1);
        assertThat(model.columns().lineup().articles()).containsExactly(2, 0);
    }

    @Test
    void stepsGoOnFromTheLastDifferenceOfTwoToTheFirstOfTheNextNeighbours() {
        compareFour();
        model.columns().add();
        model.columns().turnTo(0);
        model.shownProperty().set(Shown.MATCHES);
        CompareRow first = match();
        while (model.columns().lineup().at() == 0) {
            CompareRow before = match();
            model.next();
            assertThat(match()).isNotEqualTo(before);
        }
        assertThat(match().left().passage().article()).isEqualTo(1);
        assertThat(match().right().passage().article()).isEqualTo(2);
        model.previous();
        assertThat(model.columns().lineup().at()).isZero();
        assertThat(match()).isEqualTo(first);
    }

    @Test
    void aCellLeadsToItsTwoArticlesBesideEachOther() {
        compareFour();
        Jump jump = new Jump(
                new Passage(3, find(library.article(story(3)).orElseThrow(), "some cracks"), "some cracks", true), 1);
        model.go(jump);
        assertThat(model.columns().lineup().pair()).isEqualTo(new Pair(3, 1));
        assertThat(match().left().passage().article()).isEqualTo(3);
    }

    @Test
    void factsAndTermsOfMatchedPassagesStandBesideEachOther() {
        LibraryArticle ledger =
                add("Ledger", "The board was probably told by three officials that the east gate failed.");
        LibraryArticle herald = add("Herald", "The board was told by four officials that the east gate had failed.");
        model.show(ComparedStory.of(story.withArticles(List.of(ledger.id(), herald.id())), library, UNWATCHED));
        model.facetProperty().set(Facet.FACTS);
        assertThat(model.sheetProperty().get().lines())
                .extracting(line -> line.cells().stream().map(Cell::text).toList())
                .containsExactly(List.of("three", "four"), List.of("probably", "not given"));
        model.facetProperty().set(Facet.STRENGTH);
        assertThat(model.sheetProperty().get().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.cells())
                        .extracting(Cell::text)
                        .containsExactly("probably (55–80 %)", "no such term"));
    }

    private ArticleId story(int place) {
        return model.articles().get(place).id();
    }

    @Test
    void aComparisonThatIsStoppedSaysSoAndCanBeMadeAgain() throws Exception {
        FxToolkit.registerPrimaryStage();
        CompareWait wait = fx(() -> {
            CompareWait made = new CompareWait(model, new Words(Locale.ENGLISH));
            model.compare(Optional.empty());
            assertThat(made.button()).isEmpty();
            model.compare(Optional.of(story));
            made.button().orElseThrow().fire();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.comparisonProperty().get()).isEmpty();
        assertThat(model.isStopped()).isTrue();
        fx(() -> {
            wait.button().orElseThrow().fire();
            return wait;
        });
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> fx(() -> model.comparisonProperty().get().isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.isStopped()).isFalse();
        assertThat(wait.button()).isEmpty();
        assertThat(match().left().passage().text()).contains("told nobody");
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
