package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.annotation.Annotation;
import org.pullquote.library.LibraryArticle;
import org.pullquote.settings.SettingsFile;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.brief.BriefViewModel;
import org.pullquote.ui.desk.Screen;
import org.pullquote.ui.reader.column.TextSelection;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on the sample story, without a display.
class DeskTest {
    private static final Path SAMPLES = Path.of("assets/samples");
    private static final List<Path> STORY = List.of(
            SAMPLES.resolve("harbour-courier.html"),
            SAMPLES.resolve("coast-radio.txt"),
            SAMPLES.resolve("the-ledger.txt"));

    @TempDir
    private Path home;

    private SqliteLibrary library;
    private Stage stage;
    private Desk desk;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void start() throws Exception {
        library = SqliteLibrary.open(home.resolve("library"));
        fx(() -> {
            stage = new Stage();
            desk = new Desk(stage, library, new SettingsFile(home.resolve("settings.json")));
            stage.show();
            return true;
        });
    }

    @AfterEach
    void stop() throws Exception {
        fx(() -> {
            stage.hide();
            desk.close();
            return true;
        });
        library.close();
    }

    @Test
    void anEmptyDeskSaysWhatToDo() throws Exception {
        assertThat(texts(".pq-empty-desk"))
                .contains("Lay the outlets side by side")
                .contains("Open files");
    }

    @Test
    void aPassageTaggedByKeyIsThereAfterTheProgramWasClosed() throws Exception {
        openStory();
        TextSpan passage = new TextSpan(0, 40);
        fx(() -> {
            desk.reading().selectionProperty().set(TextSelection.of(passage));
            return true;
        });
        type("1");
        assertThat(annotations())
                .extracting(annotation -> annotation.target().span())
                .containsExactly(passage);
        stop();
        start();
        openStory();
        assertThat(annotations()).hasSize(1);
        assertThat(fx(() -> desk.reading().annotations().size())).isEqualTo(1);
    }

    @Test
    void whatWasTaggedCanBeTakenBackAndTheMenuNamesIt() throws Exception {
        openStory();
        fx(() -> {
            desk.reading().selectionProperty().set(TextSelection.of(new TextSpan(0, 40)));
            return true;
        });
        type("2");
        assertThat(fx(() -> desk.model().undoName())).contains("highlight");
        press(Shortcut.UNDO);
        assertThat(annotations()).isEmpty();
        press(Shortcut.REDO);
        assertThat(annotations()).hasSize(1);
    }

    @Test
    void compareShowsTheWordsThatOneQuotationLacks() throws Exception {
        openStory();
        press(Shortcut.COMPARE);
        until(() -> stage.getScene().lookup(".pq-compare-line") != null);
        assertThat(spoken(".pq-compare-line .pq-diff"))
                .anySatisfy(text -> assertThat(text).contains("had been told in writing that the fault was repaired"));
        assertThat(texts(".pq-compare-line")).contains("not in Coast Radio, with no ellipsis");
    }

    @Test
    void theBriefIsWrittenToAFile() throws Exception {
        openStory();
        press(Shortcut.BRIEF);
        until(() -> desk.briefing().documentProperty().get().isPresent());
        Path file = home.resolve("brief.html");
        fx(() -> {
            desk.briefing().export(file, new Written());
            return true;
        });
        until(() -> Files.exists(file));
        assertThat(Files.readString(file)).contains("Harbour Courier").contains("SHA-256");
    }

    @Test
    void aFileThatCannotBeReadGetsOneSentenceAndTheOthersOpen() throws Exception {
        fx(() -> {
            desk.open(List.of(home.resolve("gone.html"), STORY.getLast()));
            return true;
        });
        until(() -> desk.model().articleProperty().get().isPresent());
        assertThat(texts(".pq-notices")).contains("“gone.html” is not there");
    }

    @Test
    void escapePeelsOneLayer() throws Exception {
        openStory();
        press(Shortcut.COMPARE);
        press(Shortcut.PALETTE);
        assertThat(fx(() -> stage.getScene().lookup(".pq-palette"))).isNotNull();
        press(Shortcut.BACK);
        assertThat(fx(() -> stage.getScene().lookup(".pq-palette"))).isNull();
        assertThat(fx(() -> desk.model().screenProperty().get())).isEqualTo(Screen.COMPARE);
        press(Shortcut.BACK);
        assertThat(fx(() -> desk.model().screenProperty().get())).isEqualTo(Screen.READ);
    }

    @Test
    void bracketsGoThroughTheStory() throws Exception {
        openStory();
        Optional<LibraryArticle> first = fx(() -> desk.model().articleProperty().get());
        type("]");
        until(() -> !desk.model().articleProperty().get().equals(first));
        assertThat(fx(() -> desk.model().articleProperty().get().orElseThrow().fileName()))
                .isEqualTo("coast-radio.txt");
    }

    @Test
    void theKeyboardGoesFromPaneToPane() throws Exception {
        openStory();
        Node text = fx(() -> stage.getScene().getFocusOwner());
        press(Shortcut.NEXT_PANE);
        Node next = fx(() -> stage.getScene().getFocusOwner());
        assertThat(next).isNotSameAs(text);
        press(Shortcut.PREVIOUS_PANE);
        assertThat(fx(() -> stage.getScene().getFocusOwner())).isSameAs(text);
    }

    private void openStory() throws Exception {
        fx(() -> {
            desk.open(STORY);
            return true;
        });
        until(() -> desk.model().articleProperty().get().isPresent());
    }

    private List<Annotation> annotations() throws Exception {
        LibraryArticle article = fx(() -> desk.model().articleProperty().get().orElseThrow());
        return library.annotations(article.id());
    }

    private void press(Shortcut shortcut) throws Exception {
        KeyCombination keys = shortcut.combination().orElseThrow();
        boolean control = keys.getName().contains("Shortcut") || keys.getName().contains("Ctrl");
        KeyCode code = ((KeyCodeCombination) keys).getCode();
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, keys.getName().contains("Shift"), control, false, false));
    }

    private void type(String character) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void fire(KeyEvent event) throws Exception {
        fx(() -> {
            Node focused = stage.getScene().getFocusOwner();
            (focused == null ? stage.getScene().getRoot() : focused).fireEvent(event);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Everything that the labels inside these nodes say.
    private String texts(String selector) throws Exception {
        return fx(() -> stage.getScene().getRoot().lookupAll(selector).stream()
                .flatMap(node -> node.lookupAll(".text").stream())
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining(" ")));
    }

    private List<String> spoken(String selector) throws Exception {
        return fx(() -> stage.getScene().getRoot().lookupAll(selector).stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> fx(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private static final class Written implements BriefViewModel.Outcome {
        @Override
        public void written(Path file) {
            assertThat(file).exists();
        }

        @Override
        public void notWritten(Path file, IOException why) {
            throw new AssertionError(why);
        }
    }
}
