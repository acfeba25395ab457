package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.library.LogEntry;
import org.pullquote.library.Logbook;
import org.pullquote.library.Story;

class LogTableTest {
    @TempDir
    private Path folder;

    private static Story story(String name) {
        return new Story(UUID.randomUUID(), name, List.of());
    }

    @Test
    void everyChangeIsAnEntryThatFollowsFromTheOneBefore() {
        try (SqliteLibrary library = SqliteLibrary.inMemory()) {
            Story story = story("One");
            library.putStory(story);
            library.removeStory(story.id());
            List<LogEntry> log = library.log();
            assertThat(log).extracting(LogEntry::action).containsExactly("story kept", "story removed");
            assertThat(log).extracting(LogEntry::number).containsExactly(1, 2);
            assertThat(log.getLast().previous()).isEqualTo(log.getFirst().hash());
            assertThat(Logbook.firstBroken(log)).isEmpty();
        }
    }

    @Test
    void aChangeThatFailsLeavesNoEntry() {
        try (SqliteLibrary library = SqliteLibrary.inMemory()) {
            assertThatThrownBy(() -> library.together(() -> {
                        library.putStory(story("One"));
                        throw new IllegalStateException("stop");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(library.log()).isEmpty();
        }
    }

    @Test
    void entriesCanNeitherBeChangedNorRemoved() throws SQLException {
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            library.putStory(story("One"));
        }
        String file = "jdbc:sqlite:" + folder.resolve(SqliteLibrary.FILE_NAME);
        try (Connection connection = DriverManager.getConnection(file);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE edit_log SET action = 'x'"))
                    .hasMessageContaining("only added to");
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM edit_log"))
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    void aChangedEntryIsFound() {
        try (SqliteLibrary library = SqliteLibrary.inMemory()) {
            library.putStory(story("One"));
            library.putStory(story("Two"));
            LogEntry first = library.log().getFirst();
            LogEntry changed = new LogEntry(
                    1, first.time(), "story removed", first.subject(), first.detail(), first.previous(), first.hash());
            assertThat(Logbook.firstBroken(List.of(changed, library.log().getLast())))
                    .contains(1);
            assertThat(Logbook.firstBroken(List.of(library.log().getLast()))).contains(1);
        }
    }
}
