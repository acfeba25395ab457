package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.reader.column.ReadingView;
import org.pullquote.ui.reader.column.TextSelection;
import org.testfx.util.WaitForAsyncUtils;

/// The habits that readers bring to highlights, each by the key or the click it has, in the whole window.
class HighlightHabitsTest extends DeskSitting {
    private static final String PASSAGE = "the Port Sallow";
    private String text = "";

    @BeforeEach
    void open() throws Exception {
        openStory();
        text = fx(() ->
                desk.model().articleProperty().get().orElseThrow().article().text());
    }

    @Test
    void digitsTagASelectionAndToggleOnAHighlightAndHTakesTheLastTag() throws Exception {
        select(span(PASSAGE));
        type("4");
        assertThat(tags(annotations().getFirst())).containsExactly("allegation");
        type("6");
        assertThat(tags(annotations().getFirst())).containsExactly("allegation", "no comment");
        type("4");
        assertThat(tags(annotations().getFirst())).containsExactly("no comment");
        select(new TextSpan(200, 220));
        type("h");
        assertThat(annotations())
                .hasSize(2)
                .allSatisfy(one -> assertThat(tags(one)).containsExactly("no comment"));
    }

    @Test
    void tFindsATagByItsNameAndLettersInItsFieldAreNoCommands() throws Exception {
        select(span(PASSAGE));
        type("t");
        assertThat(fx(() -> stage.getScene().getFocusOwner())).isInstanceOf(TextField.class);
        fx(() -> {
            ((TextField) stage.getScene().getFocusOwner()).setText("");
            return true;
        });
        type("d");
        type("4");
        assertThat(annotations()).isEmpty();
        fx(() -> {
            ((TextField) stage.getScene().getFocusOwner()).setText("dissen");
            return true;
        });
        key(KeyCode.ENTER, false);
        assertThat(tags(annotations().getFirst())).containsExactly("dissent");
    }

    @Test
    void nWritesANoteThatIsOneStep() throws Exception {
        select(span(PASSAGE));
        type("2");
        type("n");
        fx(() -> {
            TextArea area = (TextArea) stage.getScene().getFocusOwner();
            area.appendText("Ring ");
            area.appendText("them.");
            return true;
        });
        key(KeyCode.ESCAPE, false);
        assertThat(annotations().getFirst().note()).map(Body.Note::text).hasValue("Ring them.");
        press(Shortcut.UNDO);
        assertThat(annotations().getFirst().note()).isEmpty();
    }

    @Test
    void jAndKGoAlongTheHighlightsAndOGoesRoundThoseThatOverlap() throws Exception {
        List<TextSpan> spans =
                List.of(new TextSpan(0, 40), new TextSpan(10, 60), new TextSpan(20, 30), new TextSpan(300, 320));
        for (TextSpan span : spans) {
            select(span);
            type("1");
        }
        assertThat(annotations()).hasSize(4);
        key(KeyCode.ESCAPE, false);
        select(new TextSpan(0, 0));
        type("j");
        List<Optional<UUID>> seen = List.of(current());
        type("j");
        assertThat(current()).isNotEqualTo(seen.getFirst());
        type("k");
        assertThat(current()).isEqualTo(seen.getFirst());
        Set<Optional<UUID>> round = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            round.add(current());
            type("o");
        }
        assertThat(round).hasSize(3);
        assertThat(current()).isEqualTo(seen.getFirst());
    }

    @Test
    void theEndsOfAHighlightMoveByKeyAWordAtATime() throws Exception {
        select(span(PASSAGE));
        type("1");
        type(".");
        assertThat(passage()).startsWith(PASSAGE).hasSizeGreaterThan(PASSAGE.length());
        type(",");
        assertThat(passage()).isEqualTo(PASSAGE);
        type(">");
        assertThat(passage()).isEqualTo("Port Sallow");
        type("<");
        assertThat(passage()).isEqualTo(PASSAGE);
        press(Shortcut.UNDO);
        assertThat(passage()).isEqualTo("Port Sallow");
    }

    @Test
    void theHandleOfAHighlightIsDraggedToAnotherEnd() throws Exception {
        select(span(PASSAGE));
        type("1");
        TextSpan before = span(PASSAGE);
        Bounds handle = fx(() -> {
            Node end = stage.getScene().getRoot().lookupAll(".pq-handle").stream()
                    .filter(Node::isVisible)
                    .max(Comparator.comparingDouble(
                            node -> node.localToScene(node.getBoundsInLocal()).getMinX()))
                    .orElseThrow();
            return end.localToScene(end.getBoundsInLocal());
        });
        TextSpan further = new TextSpan(before.end() + 1, before.end() + 12);
        Bounds target = fx(() -> reading().visibleBounds(further).orElseThrow());
        fx(() -> {
            Node end = stage.getScene().getRoot().lookupAll(".pq-handle").stream()
                    .filter(node -> node.localToScene(node.getBoundsInLocal()).equals(handle))
                    .findFirst()
                    .orElseThrow();
            mouse(end, MouseEvent.MOUSE_PRESSED, handle.getCenterX(), handle.getCenterY(), 1);
            mouse(end, MouseEvent.MOUSE_DRAGGED, target.getMaxX(), target.getCenterY(), 1);
            mouse(end, MouseEvent.MOUSE_RELEASED, target.getMaxX(), target.getCenterY(), 1);
            return true;
        });
        assertThat(annotations().getFirst().target().span().end()).isGreaterThan(before.end());
        assertThat(annotations().getFirst().target().span().start()).isEqualTo(before.start());
    }

    @Test
    void aHighlightIsSplitAtTheCaretAndJoinedAgain() throws Exception {
        select(span(PASSAGE));
        type("1");
        fx(() -> {
            desk.reading()
                    .selectionProperty()
                    .set(TextSelection.at(span(PASSAGE).start() + 3));
            return true;
        });
        type("s");
        assertThat(annotations()).extracting(this::words).containsExactly("the", "Port Sallow");
        type("m");
        assertThat(annotations()).extracting(this::words).containsExactly(PASSAGE);
    }

    @Test
    void aHighlightThatIsResizedOrSplitStaysTheCurrentOneAmongOthers() throws Exception {
        for (TextSpan span : List.of(span(PASSAGE), new TextSpan(100, 120), new TextSpan(300, 320))) {
            select(span);
            type("1");
        }
        fx(() -> {
            desk.reading().choose(desk.reading().annotations().getFirst().id());
            return true;
        });
        Optional<UUID> first = current();
        type(".");
        assertThat(current()).isEqualTo(first);
        type(">");
        assertThat(current()).isEqualTo(first);
        fx(() -> {
            desk.reading()
                    .selectionProperty()
                    .set(TextSelection.at(span("Port Sallow").start() + 4));
            return true;
        });
        type("s");
        assertThat(current()).isEqualTo(first);
        assertThat(annotations()).hasSize(4);
    }

    @Test
    void deleteRemovesAndUndoIsNamed() throws Exception {
        select(span(PASSAGE));
        type("1");
        press(Shortcut.REMOVE);
        assertThat(annotations()).isEmpty();
        assertThat(fx(() -> desk.model().undoName()))
                .hasValueSatisfying(name -> assertThat(name).contains("remov"));
        press(Shortcut.UNDO);
        assertThat(annotations()).hasSize(1);
        press(Shortcut.REDO);
        assertThat(annotations()).isEmpty();
    }

    @Test
    void theKeyboardAloneSelectsAndShiftWithArrowsStaysTheSystems() throws Exception {
        fx(() -> {
            desk.reading().selectionProperty().set(TextSelection.at(0));
            reading().node().requestFocus();
            return true;
        });
        key(KeyCode.RIGHT, true);
        key(KeyCode.RIGHT, true);
        assertThat(selected()).isEqualTo(new TextSpan(0, 2));
        key(KeyCode.DOWN, true);
        assertThat(selected().length()).isGreaterThan(20);
        key(KeyCode.UP, true);
        assertThat(selected()).isEqualTo(new TextSpan(0, 2));
        key(KeyCode.DOWN, true);
        type("3");
        assertThat(tags(annotations().getFirst())).containsExactly("assessment");
    }

    @Test
    void clicksSelectAWordASentenceAndAParagraph() throws Exception {
        TextSpan sentence = span("The 412-page report");
        click(sentence, 2);
        int word = selected().length();
        click(sentence, 3);
        int whole = selected().length();
        assertThat(text.substring(selected().start(), selected().end()))
                .startsWith("The 412-page report")
                .endsWith(".");
        click(sentence, 4);
        assertThat(word).isPositive().isLessThan(whole);
        assertThat(selected().length()).isGreaterThanOrEqualTo(whole);
        assertThat(text.substring(0, selected().start())).endsWith("\n");
        assertThat(text.substring(selected().end())).startsWith("\n");
    }

    @Test
    void theQuotationIsCopiedWithItsCitation() throws Exception {
        select(span(PASSAGE));
        press(Shortcut.COPY_CITED);
        assertThat(fx(() -> Clipboard.getSystemClipboard().getString()))
                .contains(PASSAGE)
                .contains("Harbour Courier")
                .contains("SHA-256");
        assertThat(fx(() -> Clipboard.getSystemClipboard().getHtml()))
                .contains("<blockquote><p>“" + PASSAGE + "”</p></blockquote>")
                .contains("Harbour Courier")
                .contains("<code>")
                .doesNotContain("<html", "class=\"note\"");
    }

    @Test
    void controlFFindsInTheTextControlKFindsACommandAndControlLLocksTheScrolling() throws Exception {
        press(Shortcut.FIND);
        assertThat(fx(() -> stage.getScene().getFocusOwner())).isInstanceOf(TextField.class);
        press(Shortcut.BACK);
        press(Shortcut.PALETTE);
        fx(() -> {
            ((TextField) stage.getScene().lookup(".pq-palette-field")).setText("code book");
            return true;
        });
        assertThat(fx(() -> ((ListView<?>) stage.getScene().lookup(".pq-palette .pq-list")).getItems()))
                .isNotEmpty();
        press(Shortcut.BACK);
        press(Shortcut.COMPARE);
        until(() -> stage.getScene().lookup(".pq-compare-line") != null);
        press(Shortcut.LOCK);
        press(Shortcut.BACK);
        assertThat(fx(() -> desk.model().screenProperty().get().name())).isEqualTo("READ");
    }

    private Optional<UUID> current() throws Exception {
        return fx(() -> desk.reading().currentProperty().get());
    }

    private TextSpan span(String words) {
        return TextSpan.at(text.indexOf(words), words.length());
    }

    private String words(Annotation annotation) {
        return annotation.target().span().in(text);
    }

    private String passage() throws Exception {
        return words(annotations().getFirst());
    }

    private List<String> tags(Annotation annotation) {
        return annotation.taggings().stream()
                .map(tagging ->
                        library.codeBook().find(tagging.tag()).orElseThrow().name())
                .toList();
    }

    private TextSpan selected() throws Exception {
        return fx(() -> desk.reading().selectionProperty().get().span());
    }

    private ReadingView reading() {
        return (ReadingView) stage.getScene().lookup(".pq-reading");
    }

    /// The last of so many quick clicks.
    private void click(TextSpan at, int times) throws Exception {
        fx(() -> {
            Bounds place = reading().visibleBounds(at).orElseThrow();
            mouse(reading().node(), MouseEvent.MOUSE_PRESSED, place.getCenterX(), place.getCenterY(), times);
            mouse(reading().node(), MouseEvent.MOUSE_RELEASED, place.getCenterX(), place.getCenterY(), times);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// @param x in the scene
    private static void mouse(Node node, EventType<MouseEvent> type, double x, double y, int clicks) {
        node.fireEvent(new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    private void key(KeyCode code, boolean shift) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }
}
