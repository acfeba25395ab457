package org.pullquote.ui.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.edit.EditName;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.suggestion.coding.CodingRule;
import org.pullquote.ui.Edits;
import org.pullquote.ui.TestBench;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CodingViewModelTest {
    private final TestBench bench = new TestBench();
    private final Library library = bench.library;
    private final Edits edits = bench.edits;
    private final CodingViewModel model = new CodingViewModel(bench.workbench);
    private final LibraryArticle first = add("a", "The outer gate stuck. Nobody knew. The inner gate held.");
    private final LibraryArticle second = add("b", "A gate is a gate.");
    private final LibraryArticle third = add("c", "Another gate altogether.");
    private final Story story = new Story(UUID.randomUUID(), "Gates", List.of(first.id(), second.id()));

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void begin() throws Exception {
        library.putStory(story);
        on(() -> model.about(Optional.of(first), Optional.of(story)));
        on(model::add);
        write(rule -> rule.withName("Gates").withWords("gate"));
    }

    @AfterEach
    void close() throws Exception {
        on(bench::close);
    }

    private LibraryArticle add(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return library.add(
                new RawPage(new SourceFile(name + ".txt", bytes), PageFormat.PLAIN_TEXT, StandardCharsets.UTF_8, text),
                new Article(
                        PageFormat.PLAIN_TEXT,
                        Metadata.NONE,
                        List.of(Piece.paragraph(text, List.of())),
                        new CleanerVersion("none", 1),
                        Optional.empty()));
    }

    @Test
    void aRuleIsKeptAsItIsWritten() {
        assertThat(library.suggested().rules()).singleElement().satisfies(rule -> {
            assertThat(rule.name()).isEqualTo("Gates");
            assertThat(rule.words()).isEqualTo("gate");
        });
        assertThat(edits.undoableProperty().get()).contains(EditName.CODING_RULE);
    }

    @Test
    void aRuleLooksInTheArticleTheStoryOrTheLibrary() throws Exception {
        run(RunScope.ARTICLE);
        assertThat(queued()).containsExactly("gate", "gate");
        run(RunScope.STORY);
        assertThat(queued()).hasSize(4);
        run(RunScope.LIBRARY);
        assertThat(queued()).hasSize(5);
        assertThat(fx(() -> model.outcomeProperty().get())).contains("5 places were found in 3 articles.");
    }

    @Test
    void nothingIsHighlightedBeforeItIsAccepted() throws Exception {
        run(RunScope.ARTICLE);
        assertThat(library.annotations(first.id())).isEmpty();
        on(() -> model.accept(model.queue().getFirst()));
        assertThat(library.annotations(first.id())).hasSize(1);
        assertThat(queued()).hasSize(1);
        on(edits::undo);
        assertThat(library.annotations(first.id())).isEmpty();
        assertThat(queued()).hasSize(2);
    }

    @Test
    void whatWasRejectedIsNotFoundAgain() throws Exception {
        run(RunScope.ARTICLE);
        on(() -> model.reject(model.queue().getFirst()));
        run(RunScope.ARTICLE);
        assertThat(queued()).hasSize(1);
        on(edits::undo);
        run(RunScope.ARTICLE);
        assertThat(queued()).hasSize(2);
    }

    @Test
    void acceptingTheWholeQueueIsOneStep() throws Exception {
        run(RunScope.LIBRARY);
        on(model::acceptAll);
        until(() -> model.queue().isEmpty());
        assertThat(library.annotations(second.id())).hasSize(2);
        assertThat(fx(() -> edits.undoableProperty().get())).contains(EditName.ACCEPT_SUGGESTIONS);
        on(edits::undo);
        assertThat(library.annotations(second.id())).isEmpty();
        assertThat(queued()).hasSize(5);
    }

    @Test
    void aPlaceWhoseArticleHasChangedIsNotHighlighted() throws Exception {
        run(RunScope.ARTICLE);
        library.putArticle(
                first.id(),
                first.article().withPiece(0, Piece.paragraph("It opened. The inner gate held.", List.of())));
        on(() -> model.accept(model.queue().getFirst()));
        assertThat(library.annotations(first.id())).isEmpty();
        assertThat(fx(() -> model.outcomeProperty().get().orElseThrow())).contains("changed since");
    }

    @Test
    void whatIsWrongWithAnExpressionIsSaidInOneSentence() throws Exception {
        CodingRule broken = fx(() -> model.chosen().orElseThrow())
                .withForm(CodingRule.Form.REGULAR_EXPRESSION)
                .withWords("(gate");
        assertThat(model.problem(broken)).contains("This expression cannot be read: Unclosed group at character 6.");
    }

    @Test
    void anExpressionThatTakesTooLongIsStoppedAndSaidSo() throws Exception {
        LibraryArticle hostile = add("d", "a".repeat(80) + "!");
        on(() -> model.about(Optional.of(hostile), Optional.empty()));
        write(rule -> rule.withForm(CodingRule.Form.REGULAR_EXPRESSION)
                .withWholeWords(false)
                .withWords("(a+a+)+b\\1"));
        run(RunScope.ARTICLE);
        assertThat(fx(() -> model.outcomeProperty().get().orElseThrow()))
                .startsWith("The expression took too long in one article")
                .contains("simpler");
    }

    @Test
    void aRunThatIsStoppedShowsNothing() throws Exception {
        on(() -> {
            model.run(RunScope.LIBRARY);
            model.stop();
        });
        assertThat(fx(() -> model.runningProperty().get())).isEmpty();
        assertThat(queued()).isEmpty();
    }

    private void write(UnaryOperator<CodingRule> change) throws Exception {
        on(() -> model.change(change.apply(model.chosen().orElseThrow())));
    }

    private void run(RunScope scope) throws Exception {
        on(() -> model.run(scope));
        until(() -> model.runningProperty().get().isEmpty());
    }

    private List<String> queued() throws Exception {
        return fx(() -> model.queue().stream()
                .map(queued -> queued.proposal().passage())
                .toList());
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
