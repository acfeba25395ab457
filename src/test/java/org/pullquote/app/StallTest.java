package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pullquote.article.ArticleId;
import org.pullquote.page.Samples;
import org.pullquote.settings.SettingsFile;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.reader.column.TextSelection;

/// Goes round every screen with the sample story and fails where the JavaFX thread is held for more than 50 ms of its
/// CPU time, which readers would see as a stall.
///
/// What is judged is a window that is new, with new nodes, in a program that has shown each screen before: the tour is
/// made in another window first. The very first showing of anything also loads its classes and runs them uncompiled;
/// that is what the start-up cache of the installed program is for, and it depends on the machine more than on this
/// code.
///
/// It takes a minute, and runs where `-Dstall.tour=true` asks for it.
@EnabledIfSystemProperty(named = "stall.tour", matches = "true")
class StallTest extends DeskSitting {
    private static final double LIMIT = 50;
    private static final int ROUNDS = 2;

    private FxThreadWatch watch;

    @Test
    void nothingHoldsTheJavaFxThreadForFiftyMilliseconds() throws Exception {
        watch = fx(FxThreadWatch::new);
        tour();
        watch.forget();
        for (int i = 0; i < ROUNDS; i++) {
            anotherWindow();
            tour();
            watch.endRound();
        }
        fx(() -> {
            watch.stop();
            return true;
        });
        Logger.getLogger(StallTest.class.getName()).info(watch::all);
        assertThat(watch.longerThan(LIMIT)).isEmpty();
    }

    /// The first is closed, as its reader would: two windows would draw every change twice.
    private void anotherWindow() throws Exception {
        fx(() -> {
            stage.hide();
            desk.close();
            stage = new Stage();
            return true;
        });
    }

    private void tour() throws Exception {
        if (fx(() -> stage.getScene()) == null) {
            step(
                    "a window",
                    () -> {
                        desk = new Desk(stage, library, new SettingsFile(home.resolve("settings.json")));
                        stage.show();
                    },
                    () -> true);
        }
        step("opening files", () -> desk.open(STORY), this::isRead);
        step("the next article", () -> desk.model().nextArticle(), this::isRead);
        step("the one before", () -> desk.model().previousArticle(), this::isRead);
        reading();
        cards();
        comparing();
        writing();
        changing();
        arriving();
    }

    private void changing() throws Exception {
        step("the theme", Shortcut.THEME, () -> true);
        step("the theme again", Shortcut.THEME, () -> true);
        step("a larger text", Shortcut.LARGER, () -> true);
        step("the usual text", Shortcut.USUAL_SIZE, () -> true);
        step("larger letters of the interface", Shortcut.INTERFACE_LARGER, () -> true);
        step("two readers in larger letters", Shortcut.COMPARE, () -> isThere(".pq-compare-line"));
        step("the theme at the comparison", Shortcut.THEME, () -> true);
        step("the brief in another theme", Shortcut.BRIEF, () -> isThere(".pq-brief-page"));
        step("the theme at the brief", Shortcut.THEME, () -> true);
        step("smaller letters at the brief", Shortcut.INTERFACE_SMALLER, () -> true);
        step("reading in smaller letters", Shortcut.READ, this::isRead);
    }

    private void reading() throws Exception {
        step("suggestions", () -> {}, () -> isThere(".pq-hint"));
        for (int i = 0; i < 6; i++) {
            TextSpan span = TextSpan.at(40 + i * 90, 60);
            step("selecting", () -> desk.reading().selectionProperty().set(TextSelection.of(span)), () -> true);
            char key = (char) ('1' + i);
            step("a highlight", () -> type(key), () -> isThere(".pq-highlight"));
        }
        step("a note", () -> type('n'), () -> isThere(".pq-note-editor"));
        step("the note closed", Shortcut.BACK, () -> true);
        for (String group : List.of("by tag", "by speaker", "in text order")) {
            step("highlights " + group, () -> type('g'), () -> true);
        }
        step("the tag picker", () -> type('t'), () -> isThere(".pq-tag-picker"));
        step("the tag picker closed", Shortcut.BACK, () -> !isThere(".pq-tag-picker"));
        step("a suggestion", Shortcut.NEXT_SUGGESTION, () -> true);
        step("cuts", () -> type('x'), () -> true);
        step("no cuts", () -> type('x'), () -> true);
        step("text alone", () -> type('f'), () -> true);
        step("all panes", () -> type('f'), () -> true);
        step("find", Shortcut.FIND, () -> isThere(".pq-find"));
        step("find closed", Shortcut.BACK, () -> true);
        step("the library's filter", Shortcut.FILTER, () -> isThere(".pq-library"));
        step("the text again", Shortcut.BACK, () -> true);
        step("undo", Shortcut.UNDO, () -> true);
        step("redo", Shortcut.REDO, () -> true);
    }

    private void cards() throws Exception {
        card("the code book", Shortcut.CODE_BOOK, ".pq-codebook");
        step("the search", Shortcut.SEARCH, () -> isThere(".pq-search"));
        step(
                "searching",
                () -> ((TextField) find(".pq-search .pq-palette-field").orElseThrow()).setText("gate"),
                () -> isThere(".pq-found"));
        step("the search closed", Shortcut.BACK, () -> !isThere(".pq-search"));
        card("notes", Shortcut.NOTES, ".pq-notes");
        card("versions", Shortcut.VERSIONS, ".pq-changes-card");
        card("rules", Shortcut.AUTO_CODE, ".pq-coding-rules");
        card("privacy and settings", Shortcut.PRIVACY, ".pq-privacy");
        card("the palette", Shortcut.PALETTE, ".pq-palette");
        card("the outline", Shortcut.OUTLINE, ".pq-palette");
        step("the key sheet", () -> type('?'), () -> isThere(".pq-sheet"));
        step("the key sheet closed", Shortcut.BACK, () -> !isThere(".pq-sheet"));
    }

    private void comparing() throws Exception {
        step("two readers", Shortcut.COMPARE, () -> isThere(".pq-compare-line"));
        step("the next difference", () -> type('j'), () -> true);
        step("a third reader", () -> type('a'), () -> readers() == 3);
        step("two readers again", () -> type('r'), () -> readers() == 2);
        for (String sheet : List.of("2 matrix", "3 tags", "4 who speaks", "5 timeline", "6 facts", "7 strength")) {
            step("the sheet " + sheet, () -> type(sheet.charAt(0)), () -> isThere(".pq-sheet-view"));
        }
        step("the texts", () -> type('1'), () -> isThere(".pq-compare-line"));
    }

    private void writing() throws Exception {
        step("the brief", Shortcut.BRIEF, () -> isThere(".pq-brief-page"));
        step("the check", Shortcut.CHECK, () -> isThere(".pq-check-screen"));
        step(
                "checking a draft",
                () -> {
                    desk.checking()
                            .pastedProperty()
                            .set("The report says \"had been told in writing that the fault was repaired\".");
                    desk.checking().checkPasted();
                },
                () -> isThere(".pq-finding"));
        step("another draft", () -> desk.checking().clear(), () -> !isThere(".pq-finding"));
        step("reading again", Shortcut.READ, this::isRead);
    }

    private void arriving() throws Exception {
        String pasted = "<h1>The levee held</h1><p>The levee held through the night, the mayor said on Saturday.</p>";
        fx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.HTML, pasted)));
        card("pasting", Shortcut.PASTE, ".pq-paste");
        Path archive = Files.write(
                home.resolve("town.zip"),
                Samples.zip(Map.of("levee.html", pasted, "rents.html", "<h1>Rents rise</h1><p>By a tenth.</p>")));
        step("several in one file", () -> desk.open(List.of(archive)), () -> isThere(".pq-notice .button"));
        step("notices read", () -> desk.model().notices().clear(), () -> true);
    }

    private void card(String name, Shortcut shortcut, String selector) throws Exception {
        step(name, shortcut, () -> isThere(selector));
        step(name + " closed", Shortcut.BACK, () -> !isThere(selector));
    }

    private void step(String name, Shortcut shortcut, Callable<Boolean> isThere) throws Exception {
        step(name, () -> fireAt(event(shortcut)), isThere);
    }

    private void step(String name, Runnable work, Callable<Boolean> isThere) throws Exception {
        watch.step(
                name,
                () -> {
                    work.run();
                    return true;
                },
                isThere);
    }

    private boolean isRead() {
        Optional<ArticleId> open = desk.model().articleProperty().get().map(article -> article.id());
        return open.isPresent()
                && desk.reading()
                        .articleProperty()
                        .get()
                        .map(article -> article.id())
                        .equals(open);
    }

    private long readers() {
        return stage.getScene().getRoot().lookupAll(".pq-reader-head").size();
    }

    private boolean isThere(String selector) {
        return find(selector).isPresent();
    }

    private Optional<Node> find(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(StallTest::isSeen)
                .findFirst();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private void type(char character) {
        fireAt(new KeyEvent(
                KeyEvent.KEY_TYPED, String.valueOf(character), "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void fireAt(KeyEvent event) {
        Node focused = stage.getScene().getFocusOwner();
        Event.fireEvent(focused == null ? stage.getScene().getRoot() : focused, event);
    }

    private static KeyEvent event(Shortcut shortcut) {
        KeyCodeCombination keys = (KeyCodeCombination) shortcut.combination().orElseThrow();
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                keys.getCode(),
                keys.getShift() == KeyCombination.ModifierValue.DOWN,
                keys.getShortcut() == KeyCombination.ModifierValue.DOWN,
                keys.getAlt() == KeyCombination.ModifierValue.DOWN,
                false);
    }
}
