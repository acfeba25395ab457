package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.pullquote.library.LibraryArticle;
import org.pullquote.settings.SettingsFile;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.reader.column.TextSelection;

/// Two windows on one library.
class DeskWindowsTest extends DeskSitting {
    private final List<String> closed = new ArrayList<>();

    @Test
    void whatIsDoneInOneWindowIsSeenAndUndoneInTheOther() throws Exception {
        openStory();
        DeskWindows windows = windows();
        Desk one = fx(() -> windows.open(new Stage()));
        Desk two = fx(() -> windows.open(new Stage()));
        LibraryArticle article = fx(() -> desk.model().articleProperty().get().orElseThrow());
        for (Desk window : List.of(one, two)) {
            fx(() -> {
                window.model().openArticle(article.id(), Optional.empty());
                return true;
            });
            until(() -> window.reading().articleProperty().get().isPresent());
        }
        fx(() -> {
            one.reading().selectionProperty().set(TextSelection.of(new TextSpan(0, 20)));
            one.reading().tagOnKey('1');
            return true;
        });
        assertThat(fx(() -> two.reading().annotations().size())).isEqualTo(1);
        fx(() -> {
            two.model().undo();
            return true;
        });
        assertThat(library.annotations(article.id())).isEmpty();
        assertThat(fx(() -> one.model().redoName())).isPresent();
        fx(() -> {
            windows.quit();
            return true;
        });
    }

    @Test
    void theLibraryClosesWithTheLastWindow() throws Exception {
        DeskWindows windows = windows();
        Stage first = fx(Stage::new);
        fx(() -> windows.open(first));
        fx(() -> {
            windows.another();
            first.hide();
            return true;
        });
        assertThat(closed).isEmpty();
        fx(() -> {
            windows.quit();
            return true;
        });
        assertThat(closed).containsExactly("closed");
    }

    private DeskWindows windows() throws Exception {
        return fx(() -> new DeskWindows(
                new Desk.Shared(library, new SettingsFile(home.resolve("settings.json"))), () -> closed.add("closed")));
    }
}
