package org.pullquote.ui.reader.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Hue;
import org.pullquote.article.Article;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Mouse;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.SampleArticle;
import org.pullquote.ui.theme.Appearance;
import org.pullquote.ui.theme.ReadingType;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ColumnReadingViewTest {
    private final FxRobot robot = new FxRobot();
    private final List<TextSpan> finished = new ArrayList<>();
    private final List<TextSpan> resized = new ArrayList<>();
    private ColumnReadingView view;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        onFx(() -> {
            view = new ColumnReadingView(new Words(Locale.ENGLISH));
            view.setListener(new ReadingListener() {
                @Override
                public void selected(TextSpan span) {
                    finished.add(span);
                }

                @Override
                public void resized(UUID mark, TextSpan span) {
                    resized.add(span);
                }
            });
            Scene scene = new Scene(view, 900, 600);
            new Appearance().dress(scene);
            stage.setScene(scene);
            stage.show();
            view.requestFocus();
        });
    }

    @AfterEach
    void close() {
        onFx(stage::hide);
    }

    @Test
    void onlyTheRowsNearTheViewExist() {
        Article article = show(SampleArticle.ofParagraphs(2000));
        onFx(() -> view.scrollTo(article.blocks().get(1000).span(), ReadingView.Placement.UPPER));
        assertThat(fx(() -> view.passages().live().size())).isBetween(3, 40);
    }

    @Test
    void aPassageThatIsScrolledToCanBeSeenAndThePlaceIsRemembered() {
        Article article = show(SampleArticle.ofParagraphs(500));
        TextSpan far = article.blocks().get(321).span();
        onFx(() -> view.scrollTo(far, ReadingView.Placement.UPPER));
        assertThat(fx(() -> view.visibleBounds(far))).isPresent();
        int place = fx(() -> view.positionProperty().get());
        assertThat(article.blockAt(place)).isBetween(318, 321);

        onFx(() -> view.goTo(0));
        assertThat(fx(() -> view.visibleBounds(far))).isEmpty();
        onFx(() -> view.goTo(place));
        assertThat(fx(() -> view.positionProperty().get())).isEqualTo(place);
    }

    @Test
    void largerTextKeepsTheParagraphThatIsBeingRead() {
        Article article = show(SampleArticle.ofParagraphs(500));
        onFx(() -> view.goTo(article.blocks().get(200).span().start()));
        onFx(() -> view.typeProperty().set(ReadingType.DEFAULT.larger().larger()));
        assertThat(article.blockAt(fx(() -> view.positionProperty().get()))).isBetween(199, 201);
    }

    @Test
    void shownCutsDoNotMoveWhatIsBeingRead() {
        Article article = show(SampleArticle.withEverything());
        TextSpan sentence = SampleArticle.find(article, "Whether the inspectors");
        onFx(() -> view.goTo(SampleArticle.find(article, "The 140-page").start()));
        double before = fx(() -> view.visibleBounds(sentence).orElseThrow().getMinY());
        onFx(() -> view.cutsShownProperty().set(true));
        assertThat(fx(() -> view.visibleBounds(sentence).orElseThrow().getMinY()))
                .isEqualTo(before);
    }

    @Test
    void aDragBeyondTheEdgeScrollsAndGoesOnSelecting() throws TimeoutException {
        Article article = show(SampleArticle.ofParagraphs(100));
        Bounds first = onScreen(article.blocks().getFirst().span());
        robot.moveTo(first.getMinX() + 40, first.getMinY() + 10).press(MouseButton.PRIMARY);
        // The headless mouse cannot leave the window, so this one event is made by hand.
        onFx(() -> view.fireEvent(Mouse.event(MouseEvent.MOUSE_DRAGGED, 200, view.getHeight() + 60, 1)));
        int far = article.blocks().get(6).span().start();
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> fx(() -> view.selectionProperty().get().caret()) > far);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(finished).hasSize(1);
        assertThat(finished.getFirst().start()).isLessThan(20);
    }

    @Test
    void rightToLeftParagraphsWrapAndAreReadFromTheRight() {
        String arabic = "قال المحقق إن التسرب بدأ قبل العواصف وإن أحدا لم يخبر السكان بذلك حتى الربيع. ";
        String hebrew = "החוקר אמר כי הדליפה החלה לפני הסערות וכי איש לא סיפר על כך לתושבים עד האביב. ";
        Article article = show(SampleArticle.of(
                arabic.repeat(6).strip(),
                hebrew.repeat(6).strip(),
                hebrew + "https://example.org/" + "a-long-address-".repeat(8) + " " + hebrew,
                "ארוכהמאודמילה".repeat(6) + " " + hebrew,
                "And plain English."));
        for (double width : List.of(640.0, 480.0, 333.0, 200.0, 900.0)) {
            onFx(() -> stage.setWidth(width));
            assertThat(fx(() -> view.visibleBounds(article.blocks().getFirst().span())))
                    .isPresent();
        }
        TextSpan first = SampleArticle.find(article, "قال");
        TextSpan next = SampleArticle.find(article, "المحقق");
        assertThat(onScreen(first).getMinX()).isGreaterThan(onScreen(next).getMinX());
        onFx(() -> {
            view.selectionProperty().set(TextSelection.at(0));
            view.caretShownProperty().set(true);
        });
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT, KeyCode.LEFT).release(KeyCode.SHIFT);
        assertThat(fx(() -> view.selectionProperty().get())).isEqualTo(new TextSelection(0, 2));
    }

    @Test
    void placesOfWordsFromTheRightAreToldWheneverTheTextHasMoved() {
        String hebrew = "החוקר אמר כי הדליפה החלה לפני הסערות וכי איש לא סיפר על כך לתושבים עד האביב. ".repeat(8);
        Article article = SampleArticle.of(hebrew.strip(), hebrew.strip(), hebrew.strip(), hebrew.strip());
        List<Integer> seen = new ArrayList<>();
        onFx(() -> view.setListener(new ReadingListener() {
            @Override
            public void moved() {
                seen.add(article.blocks().stream()
                        .mapToInt(block -> view.visibleBounds(block.span()).isPresent() ? 1 : 0)
                        .sum());
            }
        }));
        show(article);
        onFx(() -> view.cutsShownProperty().set(true));
        onFx(() -> stage.setWidth(420));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(seen).isNotEmpty().allMatch(number -> number > 0);
    }

    @Test
    void theHandleOfTheCurrentMarkGivesItAnotherEnd() {
        Article article = show(SampleArticle.withEverything());
        Mark mark = new Mark(UUID.randomUUID(), SampleArticle.find(article, "eleven months"), Hue.SKY, "");
        onFx(() -> {
            view.setMarks(List.of(mark));
            view.setCurrent(Optional.of(mark.id()));
        });
        Bounds handle = fx(() -> view.lookupAll(".pq-handle").stream()
                .filter(node -> node instanceof Handle there && !there.isAtStart())
                .map(node -> node.localToScreen(node.getBoundsInLocal()))
                .findFirst()
                .orElseThrow());
        Bounds target = onScreen(SampleArticle.find(article, "the fuel line"));
        robot.moveTo(handle.getCenterX(), handle.getCenterY())
                .press(MouseButton.PRIMARY)
                .moveTo(target.getMaxX(), target.getCenterY())
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(resized).hasSize(1);
        assertThat(resized.getFirst().in(article.text())).isEqualTo("eleven months that the fuel line");
        assertThat(finished).isEmpty();
    }

    @Test
    void aScreenReaderIsToldTheTextAndWhatIsSelected() {
        Article article = show(SampleArticle.withEverything());
        TextSpan words = SampleArticle.find(article, "eleven months");
        onFx(() -> view.selectionProperty().set(TextSelection.of(words)));
        assertThat(asked(AccessibleAttribute.TEXT)).isEqualTo(article.text());
        assertThat(asked(AccessibleAttribute.SELECTION_START)).isEqualTo(words.start());
        assertThat(asked(AccessibleAttribute.SELECTION_END)).isEqualTo(words.end());
    }

    @Test
    void anEmptyArticleIsShownWithoutComplaint() {
        show(SampleArticle.of());
        robot.type(KeyCode.DOWN, KeyCode.END, KeyCode.HOME, KeyCode.PAGE_DOWN);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        robot.moveTo(view).press(MouseButton.PRIMARY).moveBy(40, 40).release(MouseButton.PRIMARY);
        assertThat(fx(() -> view.selectionProperty().get().isEmpty())).isTrue();
    }

    private Article show(Article article) {
        onFx(() -> view.show(article));
        return article;
    }

    private Object asked(AccessibleAttribute attribute) {
        return fx(() -> view.queryAccessibleAttribute(attribute));
    }

    private Bounds onScreen(TextSpan span) {
        return fx(() ->
                view.localToScreen(view.sceneToLocal(view.visibleBounds(span).orElseThrow())));
    }

    private static void onFx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Asked when everything that was changed has been laid out.
    private <T> T fx(Supplier<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            view.layout();
            return question.get();
        });
    }
}
