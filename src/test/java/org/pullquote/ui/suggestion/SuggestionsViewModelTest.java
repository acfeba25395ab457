package org.pullquote.ui.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Tag;
import org.pullquote.article.Article;
import org.pullquote.article.CutKind;
import org.pullquote.article.Piece;
import org.pullquote.edit.EditName;
import org.pullquote.library.LibraryArticle;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.reader.Notice;
import org.pullquote.ui.reader.SampleArticle;
import org.pullquote.ui.reader.Sitting;
import org.pullquote.ui.reader.column.TextSelection;
import org.pullquote.ui.work.Background;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SuggestionsViewModelTest {
    private static final String ASKED = "“We asked twice, and twice we were told to wait,” said Marta Ilves.";
    private static final String DENIED = "A spokesman for the harbour office declined to comment.";
    private static final String FILED = "“The office filed the letter and went home,” said Ewan Strand.";
    private static final Instant NOW = Instant.parse("2026-03-16T13:00:00Z");

    private final Background background = new Background();
    private final Article article =
            SampleArticle.of("The harbour office closed at noon.", ASKED, DENIED, FILED, "Nothing more is known.");
    private Sitting sitting = new Sitting(article);
    private SuggestionsViewModel model;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void waitForSuggestions() throws Exception {
        model = model();
        until(() -> model.unanswered().size() >= 3);
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            background.close();
            sitting.close();
            return true;
        });
    }

    private SuggestionsViewModel model() throws Exception {
        return fx(() -> new SuggestionsViewModel(
                sitting.model,
                new Workbench(
                        sitting.library,
                        sitting.edits,
                        background,
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        new Words(Locale.ENGLISH),
                        failure -> {
                            throw new AssertionError(failure);
                        })));
    }

    @Test
    void suggestionsAreNoHighlights() throws Exception {
        assertThat(sitting.inLibrary()).isEmpty();
        assertThat(fx(() -> sitting.model.annotations().size())).isZero();
        assertThat(names()).contains("quote", "no comment");
    }

    @Test
    void theyStandUnderTheirTagsWithTheirNumber() throws Exception {
        List<SuggestedRow> rows = fx(() -> List.copyOf(model.rows()));
        assertThat(rows.getFirst()).isInstanceOfSatisfying(SuggestedRow.OfTag.class, heading -> {
            assertThat(heading.tag().name()).isEqualTo("quote");
            assertThat(heading.count()).isEqualTo(2);
        });
        assertThat(rows.get(1)).isInstanceOfSatisfying(SuggestedRow.OfProposal.class, row -> {
            assertThat(row.paragraph()).isEqualTo(2);
            assertThat(row.proposal().reason()).contains("said");
        });
    }

    @Test
    void acceptingMakesAHighlightWithItsSpeakerAndGoesOn() throws Exception {
        on(model::next);
        TextSpan first = current().span();
        on(model::accept);
        assertThat(sitting.inLibrary()).singleElement().satisfies(made -> {
            assertThat(made.target().span()).isEqualTo(first);
            assertThat(sitting.tags(made)).containsExactly("quote");
            assertThat(made.taggings().getFirst().fields()).containsEntry(Field.SPEAKER, "Marta Ilves");
        });
        assertThat(current().span().start()).isGreaterThan(first.start());
        assertThat(fx(() -> sitting.edits.undoableProperty().get())).contains(EditName.ACCEPT_SUGGESTION);
    }

    @Test
    void whatWasAcceptedIsProposedAgainWhenThatIsTakenBack() throws Exception {
        int before = fx(() -> model.unanswered().size());
        on(model::next);
        on(model::accept);
        assertThat(fx(() -> model.unanswered().size())).isLessThan(before);
        on(sitting.edits::undo);
        assertThat(sitting.inLibrary()).isEmpty();
        assertThat(fx(() -> model.unanswered().size())).isEqualTo(before);
    }

    @Test
    void whatWasRejectedStaysSoUntilThatIsTakenBack() throws Exception {
        int before = fx(() -> model.unanswered().size());
        on(model::next);
        on(model::reject);
        assertThat(fx(() -> model.unanswered().size())).isEqualTo(before - 1);
        on(() -> sitting.model.open(Optional.empty()));
        assertThat(fx(() -> model.unanswered().size())).isZero();
        on(() -> sitting.model.open(Optional.of(sitting.kept)));
        until(() -> model.unanswered().size() == before - 1);
        on(sitting.edits::undo);
        assertThat(fx(() -> model.unanswered().size())).isEqualTo(before);
        assertThat(sitting.inLibrary()).isEmpty();
    }

    @Test
    void whatWasRejectedStaysSoAfterANewCleaning() throws Exception {
        int before = fx(() -> model.unanswered().size());
        on(model::next);
        String rejected = current().passage();
        on(model::reject);
        List<Piece> pieces = article.pieces();
        Article cleaned = article.withPiece(0, pieces.getFirst().withCut(CutKind.CAPTION));
        sitting.library.putArticle(sitting.kept.id(), cleaned);
        Optional<LibraryArticle> kept = sitting.library.article(sitting.kept.id());
        on(() -> sitting.model.open(kept));
        until(() -> model.unanswered().size() == before - 1);
        assertThat(fx(() -> model.unanswered().stream().map(Proposal::passage).toList()))
                .doesNotContain(rejected);
    }

    @Test
    void acceptingAllOfATagIsOneStep() throws Exception {
        Tag quote = tag("quote");
        on(() -> model.acceptAll(quote.id()));
        assertThat(sitting.inLibrary()).hasSize(2);
        assertThat(fx(() -> sitting.edits.undoableProperty().get())).contains(EditName.ACCEPT_SUGGESTIONS);
        assertThat(names()).doesNotContain("quote");
        on(sitting.edits::undo);
        assertThat(sitting.inLibrary()).isEmpty();
        assertThat(names()).contains("quote");
    }

    @Test
    void aCorrectedOneIsAcceptedAsCorrectedAndNotProposedAgain() throws Exception {
        int before = fx(() -> model.unanswered().size());
        on(model::next);
        TextSpan proposed = current().span();
        on(() -> model.fillIn(Field.SPEAKER, "M. Ilves, for the residents"));
        on(() -> model.resizeByWord(false, false));
        assertThat(current().span().end()).isLessThan(proposed.end());
        on(() -> model.acceptAs(tag("to check")));
        assertThat(sitting.inLibrary()).singleElement().satisfies(made -> {
            assertThat(sitting.tags(made)).containsExactly("to check");
            assertThat(made.taggings().getFirst().fields()).containsEntry(Field.SPEAKER, "M. Ilves, for the residents");
            assertThat(made.target().span().end()).isLessThan(proposed.end());
        });
        assertThat(fx(() -> model.unanswered().size())).isEqualTo(before - 1);
        on(sitting.edits::undo);
        assertThat(fx(() -> model.unanswered().size())).isEqualTo(before);
    }

    @Test
    void aPassageThatHasTheTagAlreadyIsNotProposed() throws Exception {
        int before = fx(() -> model.unanswered().size());
        Annotation own = fx(() -> sitting.tag("We asked twice, and twice we were told to wait", '1'));
        assertThat(own).isNotNull();
        assertThat(fx(() -> model.unanswered().size())).isEqualTo(before - 1);
    }

    @Test
    void nextAndPreviousGoThroughTheTextAndSayWhereItEnds() throws Exception {
        on(model::next);
        Proposal first = current();
        on(model::next);
        assertThat(current().span().start()).isGreaterThanOrEqualTo(first.span().start());
        on(model::previous);
        assertThat(current()).isEqualTo(first);
        on(model::previous);
        assertThat(current()).isEqualTo(first);
        assertThat(fx(() -> sitting.model.noticeProperty().get())).isEqualTo(Notice.NO_MORE_SUGGESTIONS);
    }

    @Test
    void selectedWordsAndChosenHighlightsLetTheSuggestionGo() throws Exception {
        on(model::next);
        on(() -> sitting.model.selectionProperty().set(TextSelection.of(new TextSpan(0, 4))));
        assertThat(fx(() -> model.currentProperty().get())).isEmpty();
        Annotation own = fx(() -> sitting.tag("Nothing more", '9'));
        on(model::next);
        on(() -> sitting.model.choose(own.id()));
        assertThat(fx(() -> model.currentProperty().get())).isEmpty();
    }

    @Test
    void aLanguageWithoutRulesIsNamed() throws Exception {
        sitting.close();
        sitting = new Sitting(SampleArticle.of("Laivat odottivat sataman edustalla kaksi päivää, koska portti ei"
                + " auennut eikä kukaan tiennyt syytä siihen aamulla. ”Emme tienneet viasta mitään ennen"
                + " äänestystä”, sanoi kaupunginjohtaja Aino Salmi tiistaina toimittajille, jotka odottivat"
                + " kaupungintalon edessä. Raportin mukaan vika löytyi jo lokakuussa, mutta sitä ei korjattu"
                + " ennen tulvaa."));
        model = model();
        until(() -> model.remarkProperty().get().isPresent());
        assertThat(fx(() -> model.remarkProperty().get().orElseThrow())).contains("only quotation marks");
    }

    private Proposal current() throws Exception {
        return fx(() -> model.currentProperty().get().orElseThrow());
    }

    private Tag tag(String name) {
        return sitting.library.codeBook().named(name).orElseThrow();
    }

    private Set<String> names() throws Exception {
        return fx(() -> Set.copyOf(model.rows().stream()
                .filter(SuggestedRow.OfTag.class::isInstance)
                .map(row -> ((SuggestedRow.OfTag) row).tag().name())
                .toList()));
    }

    private static void on(Runnable work) throws Exception {
        fx(() -> {
            work.run();
            return true;
        });
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> fx(condition));
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
