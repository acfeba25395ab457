package org.pullquote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.History;
import org.pullquote.edit.Kind;
import org.pullquote.edit.Subject;
import org.pullquote.library.LibraryException.Reason;
import org.pullquote.library.Story;
import org.pullquote.store.SqliteLibrary;

/// Another program holds the library for a while; a disk that is full for a while is the same to the desk.
class UnkeptTest {
    private final Story first = story("Barrier inquiry");
    private final Story second = story("Quay Street");

    @TempDir
    private Path folder = Path.of("");

    private SqliteLibrary library;
    private Edits edits;

    private static Story story(String name) {
        return new Story(UUID.randomUUID(), name, List.of());
    }

    private static Edit put(Story story) {
        return new Edit.Put<>(Kind.STORY, story, EditName.RENAME_STORY);
    }

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder);
        edits = new Edits(new History(library));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatCannotBeKeptNowWaitsInItsOrderAndIsKeptLater() throws SQLException {
        List<Set<Subject>> heard = new ArrayList<>();
        edits.onChange(heard::add);
        try (Connection other = hold()) {
            assertThat(edits.apply(put(first))).isFalse();
            assertThat(edits.apply(put(second))).isFalse();
            assertThat(edits.waitingProperty().get()).contains(new Edits.Waiting(2, Reason.LOCKED));
            assertThat(library.stories()).isEmpty();
            assertThat(heard).isEmpty();
            other.rollback();
        }

        edits.retry();

        assertThat(edits.waitingProperty().get()).isEmpty();
        assertThat(library.stories()).containsExactlyInAnyOrder(first, second);
        assertThat(heard).hasSize(2);
    }

    @Test
    void undoGivesUpWhatWaitsBeforeItTakesBackWhatIsKept() throws SQLException {
        edits.apply(put(first));
        try (Connection other = hold()) {
            edits.apply(put(second));
            edits.undo();
            other.rollback();
        }
        assertThat(edits.waitingProperty().get()).isEqualTo(Optional.empty());
        assertThat(library.stories()).containsExactly(first);

        edits.undo();

        assertThat(library.stories()).isEmpty();
    }

    private Connection hold() throws SQLException {
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteLibrary.FILE_NAME));
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("DELETE FROM story");
        }
        return other;
    }
}
