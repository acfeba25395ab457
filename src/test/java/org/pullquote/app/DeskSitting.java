package org.pullquote.app;

import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.annotation.Annotation;
import org.pullquote.library.LibraryArticle;
import org.pullquote.settings.SettingsFile;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.reader.column.TextSelection;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on the sample story, without a display.
abstract class DeskSitting {
    static final Path SAMPLES = Path.of("assets/samples");
    static final List<Path> STORY = List.of(
            SAMPLES.resolve("harbour-courier.html"),
            SAMPLES.resolve("coast-radio.txt"),
            SAMPLES.resolve("the-ledger.txt"));

    @TempDir
    Path home;

    SqliteLibrary library;
    Stage stage;
    Desk desk;

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

    void openStory() throws Exception {
        fx(() -> {
            desk.open(STORY);
            return true;
        });
        until(() -> desk.model().articleProperty().get().isPresent());
    }

    List<Annotation> annotations() throws Exception {
        LibraryArticle article = fx(() -> desk.model().articleProperty().get().orElseThrow());
        return library.annotations(article.id());
    }

    void press(Shortcut shortcut) throws Exception {
        KeyCombination keys = shortcut.combination().orElseThrow();
        boolean control = keys.getName().contains("Shortcut") || keys.getName().contains("Ctrl");
        KeyCode code = ((KeyCodeCombination) keys).getCode();
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, keys.getName().contains("Shift"), control, false, false));
    }

    void type(String character) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    void select(TextSpan span) throws Exception {
        fx(() -> {
            desk.reading().selectionProperty().set(TextSelection.of(span));
            return true;
        });
    }

    void pressKey(KeyCode code) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    void fire(KeyEvent event) throws Exception {
        fx(() -> {
            Node focused = stage.getScene().getFocusOwner();
            (focused == null ? stage.getScene().getRoot() : focused).fireEvent(event);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Everything that the labels inside these nodes say.
    String texts(String selector) throws Exception {
        return fx(() -> stage.getScene().getRoot().lookupAll(selector).stream()
                .flatMap(node -> node.lookupAll(".text").stream())
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining(" ")));
    }

    List<String> spoken(String selector) throws Exception {
        return fx(() -> stage.getScene().getRoot().lookupAll(selector).stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> fx(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
