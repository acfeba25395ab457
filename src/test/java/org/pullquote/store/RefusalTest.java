package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryException.Reason;
import org.pullquote.library.SearchQuery;
import org.pullquote.library.Story;

/// What stands in the way is told apart, each case made for real.
class RefusalTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void findFile() {
        file = folder.resolve(SqliteLibrary.FILE_NAME);
    }

    private static void assertRefused(Reason reason, ThrowingCallable attempt) {
        LibraryException refusal = catchThrowableOfType(LibraryException.class, attempt);
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
    }

    private void openAndClose() {
        SqliteLibrary.open(folder).close();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aLibraryFromANewerVersionIsReadAndLeftAsItIs() throws IOException, SQLException {
        openAndClose();
        change("PRAGMA user_version = 9999");
        byte[] before = Files.readAllBytes(file);

        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            assertThat(library.restriction()).contains(Reason.FROM_NEWER_VERSION);
            assertThat(library.codeBook()).isEqualTo(DefaultCodeBook.BOOK);
            assertRefused(Reason.FROM_NEWER_VERSION, () -> library.putCodeBook(new CodeBook(List.of())));
            assertRefused(Reason.FROM_NEWER_VERSION, () -> library.together(() -> {}));
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aLibraryFromANewerVersionThatIsNotUnderstoodIsRefused() throws SQLException {
        openAndClose();
        change("PRAGMA user_version = 9999");
        change("ALTER TABLE tag RENAME COLUMN hue TO colour");

        assertRefused(Reason.FROM_NEWER_VERSION, this::openAndClose);
    }

    @Test
    void aTextFileIsNotALibrary() throws IOException {
        String text = "Dear diary, this is not a database at all.\n".repeat(100);
        Files.writeString(file, text);

        assertRefused(Reason.NOT_A_LIBRARY, this::openAndClose);

        assertThat(file).hasContent(text);
    }

    @Test
    void anotherProgramsDatabaseIsNotALibrary() throws IOException, SQLException {
        change("CREATE TABLE recipes (title TEXT)");
        byte[] before = Files.readAllBytes(file);

        assertRefused(Reason.NOT_A_LIBRARY, this::openAndClose);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aLibraryHeldByAnotherProgramIsLocked() throws SQLException {
        openAndClose();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("DELETE FROM story");

            assertRefused(Reason.LOCKED, () -> Database.open(folder, Duration.ofMillis(50)));
        }
    }

    @Test
    void aChangeWhileAnotherProgramWritesIsLockedAndSucceedsLater() throws SQLException {
        openAndClose();
        try (Database database = Database.open(folder, Duration.ofMillis(50));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertRefused(Reason.LOCKED, () -> database.write(connection -> Sql.run(connection, "DELETE FROM tag")));

            statement.execute("ROLLBACK");
            database.write(connection -> Sql.run(connection, "DELETE FROM tag"));
            assertThat(database.read(CodeBookTable::get).tags()).isEmpty();
        }
    }

    @Test
    void aFullDiskChangesNothingAndTheLibraryGoesOn() throws SQLException {
        try (Database database = Database.open(folder, Duration.ofMillis(50))) {
            SqliteLibrary library = new SqliteLibrary(database, () -> Examples.NOON);
            var first = library.add(Examples.page("one"), Examples.plain("One."));
            int pages = database.read(connection -> Sql.number(connection, "PRAGMA page_count"));
            database.read(connection -> Sql.number(connection, "PRAGMA max_page_count = " + (pages + 2)));

            String large = "Much too long. ".repeat(10_000);
            assertRefused(Reason.DISK_FULL, () -> library.add(Examples.page(large), Examples.plain(large)));
            assertThat(library.articles()).containsExactly(first);

            database.read(connection -> Sql.number(connection, "PRAGMA max_page_count = 1000000"));
            library.add(Examples.page(large), Examples.plain(large));
            assertThat(library.articles()).hasSize(2);
        }
    }

    @Test
    void aTornLibraryIsDamaged() throws IOException {
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            String text = "A long enough text to fill several pages. ".repeat(2_000);
            library.add(Examples.page(text), Examples.plain(text));
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            for (long at = 4096; at < channel.size(); at += 4096) {
                channel.position(at).write(ByteBuffer.wrap("torn".repeat(200).getBytes(StandardCharsets.US_ASCII)));
            }
        }

        assertRefused(Reason.DAMAGED, () -> {
            try (SqliteLibrary library = SqliteLibrary.open(folder)) {
                library.articles();
            }
        });
    }

    @Test
    void aWordThatNoVersionKnowsIsDamage() throws SQLException {
        openAndClose();
        change("UPDATE tag SET hue = 'octarine'");

        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            assertRefused(Reason.DAMAGED, library::codeBook);
        }
    }

    @Test
    void aReadOnlyFolderIsSaidToBeOne() throws IOException, InterruptedException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        SqliteLibrary.open(closed).close();
        try (Sealed _ = Sealed.of(closed)) {
            assumeTrue(!Files.isWritable(closed), "this machine cannot make a folder read-only for this user");
            assertRefused(Reason.READ_ONLY, () -> SqliteLibrary.open(closed).close());
            assertRefused(
                    Reason.READ_ONLY,
                    () -> SqliteLibrary.open(closed.resolve("new")).close());
        }
        SqliteLibrary.open(closed).close();
    }

    @Test
    void whatCannotBeWrittenCanBeReadByWhoeverAsksForThat() throws IOException, InterruptedException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Story story = new Story(UUID.randomUUID(), "The quay", List.of());
        try (SqliteLibrary library = SqliteLibrary.openOrRead(closed)) {
            assertThat(library.restriction()).isEmpty();
            library.putStory(story);
        }
        try (Sealed _ = Sealed.of(closed)) {
            assumeTrue(!Files.isWritable(closed), "this machine cannot make a folder read-only for this user");
            try (SqliteLibrary library = SqliteLibrary.openOrRead(closed)) {
                assertThat(library.restriction()).contains(Reason.READ_ONLY);
                assertThat(library.stories()).containsExactly(story);
                assertThat(library.search(SearchQuery.of("quay"))).isEmpty();
                assertRefused(Reason.READ_ONLY, () -> library.removeStory(story.id()));
            }
            SqliteCare care = new SqliteCare(Clock.systemUTC());
            assertThat(care.check(closed)).isEmpty();
            assertRefused(Reason.READ_ONLY, () -> care.backUp(closed));
        }
    }

    @Test
    void aReadOnlyFileIsSaidToBeOne() throws IOException, InterruptedException {
        openAndClose();
        try (Sealed _ = Sealed.of(file)) {
            assumeTrue(!Files.isWritable(file), "this machine cannot make a file read-only for this user");
            assertRefused(Reason.READ_ONLY, this::openAndClose);
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeIsNotALibrary() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("notes.txt"), "notes");

        assertRefused(Reason.NOT_A_LIBRARY, () -> SqliteLibrary.open(notAFolder).close());
    }
}
