package org.pullquote.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Mouse;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.FieldTerms;
import org.pullquote.ui.margin.HighlightsView;
import org.pullquote.ui.margin.HighlightsViewModel;
import org.pullquote.ui.reader.column.ReadingView;
import org.pullquote.ui.reader.column.TextSelection;
import org.pullquote.ui.theme.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The reader and the panel beside it, with a mouse and a keyboard.
class ReaderViewTest {
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Sitting sitting;
    private ReaderView reader;
    private HighlightsView panel;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        sitting = new Sitting(SampleArticle.withEverything());
        onFx(() -> {
            Words words = new Words(Locale.ENGLISH);
            reader = new ReaderView(sitting.model, words);
            panel = new HighlightsView(
                    new HighlightsViewModel(sitting.model, new FieldTerms(words)), words, reader::handle);
            HBox both = new HBox(reader, panel);
            HBox.setHgrow(reader, Priority.ALWAYS);
            Scene scene = new Scene(both, 960, 900);
            new Appearance().dress(scene);
            stage.setScene(scene);
            stage.show();
            reader.text().node().requestFocus();
        });
    }

    @AfterEach
    void close() {
        onFx(() -> {
            panel.dispose();
            reader.dispose();
            stage.hide();
        });
        sitting.close();
    }

    @Test
    void wordsSelectedByMouseAreTaggedByKeyShownInThePanelAndTakenBack() {
        drag("eleven months");
        assertThat(selected()).isEqualTo("eleven months");
        assertThat(popup()).isPresent();
        robot.type(KeyCode.DIGIT9);
        assertThat(sitting.passages()).containsExactly("eleven months");
        assertThat(popup()).isEmpty();
        assertThat(spokenInPanel()).containsExactly("Paragraph 1, number: eleven months");
        onFx(sitting.edits::undo);
        assertThat(sitting.passages()).isEmpty();
        assertThat(spokenInPanel()).isEmpty();
    }

    @Test
    void clicksSelectWordSentenceAndParagraph() {
        clickQuickly("urgent", 2);
        assertThat(selected()).isEqualTo("urgent");
        clickQuickly("declined", 3);
        assertThat(selected()).isEqualTo("A spokesman for the harbour office, Dr. Pell, declined to comment.");
        clickQuickly("declined", 4);
        assertThat(selected()).startsWith("A spokesman").endsWith("in the same week.");
    }

    @Test
    void aSelectionGoesAcrossBlocks() {
        Point2D from = start("having received");
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(end("What the inquiry"))
                .release(MouseButton.PRIMARY);
        assertThat(selected()).isEqualTo("having received it.\n\nWhat the inquiry");
        robot.type(KeyCode.DIGIT5);
        assertThat(sitting.passages()).containsExactly("having received it.\n\nWhat the inquiry");
    }

    @Test
    void theKeyboardAloneSelectsAndTags() {
        click("eleven");
        robot.type(KeyCode.HOME);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.RIGHT, KeyCode.RIGHT);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("Harbour inspectors ");
        assertThat(popup()).isPresent();
        robot.type(KeyCode.DIGIT8);
        assertThat(sitting.passages()).containsExactly("Harbour inspectors");
    }

    @Test
    void shiftAndArrowsGoByCharacterLineAndTextEnd() {
        click("eleven");
        robot.type(KeyCode.HOME);
        robot.press(KeyCode.SHIFT)
                .type(KeyCode.RIGHT)
                .type(KeyCode.RIGHT)
                .type(KeyCode.LEFT)
                .release(KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("H");
        robot.press(KeyCode.SHIFT).type(KeyCode.END).release(KeyCode.SHIFT);
        assertThat(selected()).startsWith("Harbour inspectors").doesNotContain("Tuesday");
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(selected()).hasLineCount(1).startsWith("Harbour inspectors");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.END).release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(selected()).endsWith("the fuel line is dug up.");
    }

    @Test
    void theCaretNeverStandsInsideAnEmoji() {
        TextSpan emoji = sitting.find("🗺️");
        onFx(() -> reader.text().scrollTo(emoji, ReadingView.Placement.UPPER));
        click("verdict");
        onFx(() -> sitting.model.selectionProperty().set(TextSelection.at(emoji.start())));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("🗺️");
    }

    @Test
    void copyTakesTheWordsAndCopyCitedAlsoTheirSource() {
        drag("declined to comment");
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(clipboard()).isEqualTo("declined to comment");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(clipboard())
                .startsWith("“declined to comment”")
                .contains("Harbour Courier", "¶8", sitting.kept.digest().hex());
    }

    @Test
    void aClickedHighlightIsTheCurrentOneAndItsTagsAreOffered() {
        onFx(() -> {
            sitting.tag("eleven months", '9');
            sitting.model.chooseNone();
        });
        click("eleven");
        assertThat(sitting.model.current()).isPresent();
        assertThat(popup()).isPresent();
        robot.type(KeyCode.DIGIT1);
        assertThat(sitting.tags(sitting.model.current().orElseThrow())).containsExactly("number", "quote");
        robot.type(KeyCode.DELETE);
        assertThat(sitting.passages()).isEmpty();
    }

    @Test
    void overlappingHighlightsCycleByKeyAndThePanelFollows() {
        onFx(() -> {
            sitting.tag("leak very likely began", '3');
            sitting.tag("very likely", '4');
        });
        robot.type(KeyCode.O);
        assertThat(current()).isEqualTo("leak very likely began");
        assertThat(selectedInPanel()).isEqualTo("Paragraph 3, assessment: leak very likely began");
        robot.type(KeyCode.O);
        assertThat(current()).isEqualTo("very likely");
        assertThat(selectedInPanel()).isEqualTo("Paragraph 3, allegation: very likely");
    }

    @Test
    void escapePeelsThePopupThenTheSelection() {
        drag("eleven months");
        robot.type(KeyCode.ESCAPE);
        assertThat(popup()).isEmpty();
        assertThat(selected()).isEqualTo("eleven months");
        robot.type(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
    }

    @Test
    void theTagPickerFindsATagByItsName() {
        drag("eleven months");
        robot.type(KeyCode.T);
        robot.write("backg");
        robot.type(KeyCode.ENTER);
        assertThat(sitting.tags(sitting.model.current().orElseThrow())).containsExactly("background");
    }

    @Test
    void aNoteIsWrittenByKeyAndItsLettersAreNotCommands() {
        drag("eleven months");
        robot.type(KeyCode.DIGIT9).type(KeyCode.N);
        robot.write("hjk 123");
        robot.type(KeyCode.ESCAPE);
        assertThat(sitting.model.current().flatMap(annotation -> annotation.note()))
                .hasValueSatisfying(note -> assertThat(note.text()).isEqualTo("hjk 123"));
        assertThat(sitting.passages()).containsExactly("eleven months");
        assertThat(reader.text().node().isFocused()).isTrue();
    }

    @Test
    void everyHighlightSaysItsTagAndWords() {
        onFx(() -> sitting.tag("eleven months", '9'));
        assertThat(fx(() -> reader.lookupAll(".pq-mark").stream()
                        .map(Node::getAccessibleText)
                        .toList()))
                .containsExactly("Highlight, number: eleven months");
    }

    @Test
    void aRestoredCutIsPartOfTheText() {
        robot.type(KeyCode.X);
        Set<Node> cuts = fx(() -> reader.lookupAll(".pq-cut"));
        assertThat(cuts).hasSizeGreaterThanOrEqualTo(2);
        onFx(() -> ((Button) reader.lookup(".pq-cut .pq-quiet-button")).fire());
        assertThat(sitting.article().text()).startsWith("Home News");
        onFx(sitting.edits::undo);
        assertThat(sitting.article().text()).startsWith("Pier Nine");
    }

    private String selected() {
        return fx(() -> sitting.model
                .selectionProperty()
                .get()
                .span()
                .in(sitting.article().text()));
    }

    private String current() {
        return fx(() -> sitting.model.current().orElseThrow().target().quote().exact());
    }

    private Optional<Node> popup() {
        return fx(() -> Optional.ofNullable(reader.lookup(".pq-passage-popup")));
    }

    private List<String> spokenInPanel() {
        return fx(() -> panel.lookupAll(".pq-highlight-cell").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.toList()));
    }

    private String selectedInPanel() {
        return fx(() -> panel.lookup(".pq-highlight-cell:selected").getAccessibleText());
    }

    private String clipboard() {
        return fx(() -> Clipboard.getSystemClipboard().getString());
    }

    private void drag(String words) {
        robot.moveTo(start(words)).press(MouseButton.PRIMARY).moveTo(end(words)).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The last of so many quick clicks; made by hand, since a busy machine clicks too slowly for a triple one.
    private void clickQuickly(String words, int times) {
        onFx(() -> {
            Node node = reader.text().node();
            Bounds place = node.sceneToLocal(
                    reader.text().visibleBounds(sitting.find(words)).orElseThrow());
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                node.fireEvent(Mouse.event(type, place.getCenterX(), place.getCenterY(), times));
            }
        });
    }

    private void click(String words) {
        robot.moveTo(onScreen(words).getCenterX(), onScreen(words).getCenterY());
        robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D start(String words) {
        Bounds bounds = onScreen(words);
        return new Point2D(bounds.getMinX() + 1, bounds.getCenterY());
    }

    private Point2D end(String words) {
        Bounds bounds = onScreen(words);
        return new Point2D(bounds.getMaxX() - 1, bounds.getCenterY());
    }

    private Bounds onScreen(String words) {
        return fx(() -> {
            Node node = reader.text().node();
            Bounds inScene = reader.text().visibleBounds(sitting.find(words)).orElseThrow();
            return node.localToScreen(node.sceneToLocal(inScene));
        });
    }

    private static void onFx(Runnable task) {
        WaitForAsyncUtils.asyncFx(task);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Asked when everything that was changed has been laid out.
    private <T> T fx(Supplier<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            stage.getScene().getRoot().layout();
            return question.get();
        });
    }
}
