package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.settings.SettingsFile;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.testfx.util.WaitForAsyncUtils;

/// The interface at twice its size in a window of 1280 by 800.
class LargeLettersTest extends DeskSitting {
    private final Locale before = Locale.getDefault();
    private final Set<String> cut = new LinkedHashSet<>();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void cutNoWords(String language) throws Exception {
        sitDown(Locale.of(language), 200);
        visit("an empty desk");
        openStory();
        visit("no highlights");
        select(new TextSpan(0, 40));
        type("1");
        visit("reader");
        for (String asking : List.of("3", "8")) {
            select(TextSpan.at(100 + 60 * Integer.parseInt(asking), 40));
            type(asking);
            visit("details " + asking);
        }
        for (Shortcut card : List.of(
                Shortcut.CODE_BOOK,
                Shortcut.SEARCH,
                Shortcut.NOTES,
                Shortcut.VERSIONS,
                Shortcut.PALETTE,
                Shortcut.PRIVACY,
                Shortcut.AUTO_CODE,
                Shortcut.FIND)) {
            press(card);
            visit(card.id());
            pressKey(KeyCode.ESCAPE);
        }
        type("?");
        visit("keys");
        pressKey(KeyCode.ESCAPE);
        press(Shortcut.COMPARE);
        until(() -> stage.getScene().lookup(".pq-compare-line") != null);
        visit("compare");
        press(Shortcut.BRIEF);
        until(() -> stage.getScene().lookup(".pq-brief-page") != null);
        visit("brief");
        press(Shortcut.CHECK);
        visit("check");
        assertThat(cut).isEmpty();
    }

    @Test
    void leaveRoomForTheHighlightsWhileSeveralAreChosen() throws Exception {
        sitDown(Locale.ENGLISH, 200);
        openStory();
        for (int passage = 0; passage < 5; passage++) {
            select(TextSpan.at(passage * 60, 50));
            type("1");
        }
        until(() -> stage.getScene().lookup(".pq-suggested-list .list-cell:filled") != null);
        fx(() -> {
            stage.getScene().lookup(".pq-highlights-list").requestFocus();
            return true;
        });
        press(Shortcut.SELECT_ALL);
        WaitForAsyncUtils.waitForFxEvents();
        Region list = (Region) stage.getScene().lookup(".pq-highlights-list");
        Region form = (Region) stage.getScene().lookup(".pq-bulk");
        assertThat(fx(() -> list.getHeight())).isGreaterThan(250);
        assertThat(fx(() -> form.localToScene(form.getLayoutBounds()).getMaxY()))
                .isLessThanOrEqualTo(800);
        assertThat(texts(".pq-highlights-list")).doesNotContain("Add a note");
        assertThat(fx(() -> stage.getScene().lookup(".pq-suggested").isVisible()))
                .isFalse();
        pressKey(KeyCode.HOME);
        assertThat(fx(() -> stage.getScene().lookup(".pq-suggested").isVisible()))
                .isTrue();
    }

    @Test
    void showTheSuggestionThatIsBeingAnsweredAboveItsForm() throws Exception {
        sitDown(Locale.ENGLISH, 200);
        openStory();
        until(() -> stage.getScene().lookup(".pq-suggested-list .list-cell:filled") != null);
        for (int next = 0; next < 3; next++) {
            fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.J, false, false, true, false));
        }
        Region list = (Region) stage.getScene().lookup(".pq-suggested-list");
        assertThat(fx(() -> list.getHeight())).isGreaterThan(5 * 26 - 1);
        assertThat(fx(() -> {
                    Node cell = stage.getScene().lookup(".pq-suggested-list .list-cell:selected");
                    return cell.localToScene(cell.getLayoutBounds()).getMinY()
                            - list.localToScene(list.getLayoutBounds()).getMinY();
                }))
                .isBetween(-1.0, list.getHeight() / 2);
    }

    @Test
    void letIconsGrowAlong() throws Exception {
        sitDown(Locale.ENGLISH, 100);
        until(() -> icon() > 0);
        int usual = fx(this::icon);
        fx(() -> {
            desk.appearance().sizeProperty().set(200);
            return true;
        });
        until(() -> icon() != usual);
        assertThat(fx(this::icon)).isEqualTo(2 * usual);
    }

    private void sitDown(Locale locale, int size) throws Exception {
        Locale.setDefault(locale);
        fx(() -> {
            desk.close();
            desk = new Desk(stage, library, new SettingsFile(home.resolve("settings.json")));
            desk.appearance().sizeProperty().set(size);
            stage.setWidth(1280);
            stage.setHeight(800);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int icon() {
        return ((FontIcon) stage.getScene().lookup(".pq-header .ikonli-font-icon")).getIconSize();
    }

    private void visit(String place) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        fx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            collect(stage.getScene().getRoot(), place);
            return true;
        });
    }

    /// Tables are an overview that shows the first lines of a passage; the rest stands in the tip.
    private void collect(Node node, String place) {
        if (!node.isVisible()
                || node instanceof TableCell<?, ?>
                || (node instanceof IndexedCell<?> row && row.isEmpty())) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.isTextTruncated()) {
            cut.add(place + ": " + labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, place));
        }
    }
}
