package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.pullquote.library.LibraryArticle;
import org.pullquote.settings.SettingsFile;
import org.pullquote.store.SqliteLibrary;
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

    @Test
    void whatComesIntoTheWatchedFolderIsOpenedInOneWindow() throws Exception {
        Path folder = Files.createDirectories(home.resolve("saved"));
        Desk.Shared shared = shared();
        DeskWindows windows = windows(shared);
        Desk one = fx(() -> windows.open(new Stage()));
        Desk two = fx(() -> windows.open(new Stage()));
        fx(() -> {
            shared.watching().chosenProperty().set(Optional.of(folder));
            return true;
        });
        until(() -> shared.watching().isLooking());
        Files.copy(STORY.getFirst(), folder.resolve("new.html"));
        until(() -> open(one) || open(two));
        assertThat(library.articles()).hasSize(1);
        assertThat(open(one) && open(two)).isFalse();
        assertThat(one.model().notices()).isEmpty();
        assertThat(two.model().notices()).isEmpty();
        quit(windows);
    }

    @Test
    void thatTheLibraryLiesOnAnotherMachineIsSaidOnce() throws Exception {
        Desk.Shared here = shared();
        DeskWindows windows = windows(new Desk.Shared(
                here.library(),
                here.settings(),
                here.kept(),
                here.edits(),
                here.appearance(),
                here.watching(),
                /* isElsewhere= */ true));
        Stage stage = fx(Stage::new);
        Desk first = fx(() -> windows.open(stage));
        Desk second = fx(() -> windows.open(new Stage()));
        assertThat(fx(() -> first.model().notices())).hasSize(1);
        assertThat(said(stage)).contains("This library is on another machine (" + home);
        assertThat(fx(() -> second.model().notices())).isEmpty();
        quit(windows);
    }

    @Test
    void changesThatCannotBeKeptAreSaidUntilTheyAre() throws Exception {
        openStory();
        DeskWindows windows = windows(shared());
        Stage stage = fx(Stage::new);
        Desk window = fx(() -> windows.open(stage));
        LibraryArticle article = fx(() -> desk.model().articleProperty().get().orElseThrow());
        fx(() -> {
            window.model().openArticle(article.id(), Optional.empty());
            return true;
        });
        until(() -> window.reading().articleProperty().get().isPresent());
        try (Connection other = hold()) {
            fx(() -> {
                window.reading().selectionProperty().set(TextSelection.of(new TextSpan(0, 20)));
                window.reading().tagOnKey('1');
                return true;
            });
            assertThat(said(stage)).contains("Another program holds the library. One change waits");
            assertThat(library.annotations(article.id())).isEmpty();
            other.rollback();
        }
        fx(() -> {
            Button again = (Button) stage.getScene().getRoot().lookup(".pq-notices .pq-link");
            again.fire();
            return true;
        });
        assertThat(said(stage)).contains("What waited is kept now.");
        assertThat(library.annotations(article.id())).hasSize(1);
        quit(windows);
    }

    /// Another program writes into the library, and has not finished.
    private Connection hold() throws SQLException {
        Path file = home.resolve("library").resolve(SqliteLibrary.FILE_NAME);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("DELETE FROM story");
        }
        return other;
    }

    private static String said(Stage stage) throws Exception {
        return fx(() -> {
            stage.getScene().getRoot().applyCss();
            return stage.getScene().getRoot().lookupAll(".pq-notices .pq-notice").stream()
                    .map(Node::getAccessibleText)
                    .collect(Collectors.joining(" "));
        });
    }

    private static boolean open(Desk window) {
        return window.model().articleProperty().get().isPresent();
    }

    private static void quit(DeskWindows windows) throws Exception {
        fx(() -> {
            windows.quit();
            return true;
        });
    }

    private DeskWindows windows() throws Exception {
        return windows(shared());
    }

    private DeskWindows windows(Desk.Shared shared) throws Exception {
        return fx(() -> new DeskWindows(shared, () -> closed.add("closed")));
    }

    private Desk.Shared shared() throws Exception {
        return fx(() -> new Desk.Shared(library, new SettingsFile(home.resolve("settings.json"))));
    }
}
