package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.pullquote.library.LibraryArticle;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.FileOutcome;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.desk.Screen;
import org.pullquote.ui.reader.column.TextSelection;

/// The real window on the sample story, without a display.
class DeskTest extends DeskSitting {
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

    private static final class Written implements FileOutcome {
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
