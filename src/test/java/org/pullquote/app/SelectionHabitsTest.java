package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.reader.column.TextSelection;
import org.testfx.util.WaitForAsyncUtils;

/// The habits that readers bring to selecting, copying and finding, in the whole window.
class SelectionHabitsTest extends ReadingSitting {
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
}
