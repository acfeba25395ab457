package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.library.Backup;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;

class SqliteCareTest {
    @TempDir
    private Path folder = Path.of("");

    private static SqliteCare on(String day) {
        return new SqliteCare(Clock.fixed(Instant.parse(day + "T09:15:30Z"), ZoneOffset.UTC));
    }

    private LibraryArticle keep(String text) {
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            return library.add(Examples.page(text), Examples.plain(text));
        }
    }

    private void tear(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            for (long at = 4096; at < channel.size(); at += 4096) {
                channel.position(at).write(ByteBuffer.wrap("torn".repeat(200).getBytes(StandardCharsets.US_ASCII)));
            }
        }
    }

    @Test
    void aBackupIsAWholeLibraryOfItsOwnMadeWhileTheOtherIsOpen() {
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            LibraryArticle kept = library.add(Examples.page("one"), Examples.plain("One."));

            Backup backup = on("2026-03-16").backUp(folder);

            assertThat(backup.file())
                    .hasFileName("library-2026-03-16T09-15-30.pullquote")
                    .hasSize(backup.bytes());
            assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**/library-2026-03-16*.pullquote");
            assertThat(folder.resolve("backups").toFile().list()).hasSize(1);
            try (Database copy = Database.toRead(backup.file())) {
                assertThat(copy.read(ArticleTable::all)).containsExactly(kept);
            }
        }
    }

    @Test
    void thereIsOneDailyBackupADay() {
        keep("One.");
        assertThat(on("2026-03-16").backUpDaily(folder)).isPresent();
        assertThat(on("2026-03-16").backUpDaily(folder)).isEmpty();
        assertThat(on("2026-03-17").backUpDaily(folder)).isPresent();
        assertThat(on("2026-03-17").backups(folder)).hasSize(2);
    }

    @Test
    void aBackupThatIsTooOldGivesWay() {
        keep("One.");
        on("2026-01-01").backUp(folder);
        on("2026-03-15").backUp(folder);
        on("2026-03-16").backUp(folder);

        assertThat(on("2026-03-16").backups(folder).stream()
                        .map(backup -> backup.made().toLocalDate().toString()))
                .containsExactly("2026-03-16", "2026-03-15");
    }

    @Test
    void aDamagedLibraryGivesWayToTheNewestSoundBackupAndIsKept() throws IOException {
        LibraryArticle kept = keep("A long enough text to fill several pages. ".repeat(2_000));
        on("2026-03-16").backUp(folder);
        Backup tornBackup = on("2026-03-17").backUp(folder);
        Path file = folder.resolve(SqliteLibrary.FILE_NAME);
        tear(file);
        tear(tornBackup.file());
        byte[] damaged = Files.readAllBytes(file);
        SqliteCare care = on("2026-03-18");

        assertThat(care.check(folder)).isNotEmpty();
        assertThatThrownBy(() -> care.backUp(folder)).isInstanceOf(LibraryException.class);
        Backup sound = care.newestSound(folder).orElseThrow();
        assertThat(sound.made().toLocalDate()).hasToString("2026-03-16");
        Path aside = care.restore(folder, sound);

        assertThat(Files.readAllBytes(aside)).isEqualTo(damaged);
        assertThat(care.check(folder)).isEmpty();
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            assertThat(library.articles()).containsExactly(kept);
        }
        assertThatThrownBy(() -> care.restore(folder, tornBackup)).isInstanceOf(LibraryException.class);
    }

    @Test
    void aChangedSourceFileIsFoundOut() throws Exception {
        LibraryArticle kept = keep("One.");
        assertThat(on("2026-03-16").check(folder)).isEmpty();
        try (Database database = Database.open(folder, Database.PATIENCE)) {
            database.write(connection -> Sql.run(connection, "UPDATE source_file SET bytes = x'00'"));
        }
        assertThat(on("2026-03-16").check(folder))
                .singleElement()
                .asString()
                .contains(kept.digest().hex());
    }

    @Test
    void theInfoCountsWhatIsThere() {
        keep("One.");
        keep("Two.");
        var info = on("2026-03-16").info(folder);
        assertThat(List.of(info.articles(), info.versions(), info.annotations(), info.stories(), info.tags()))
                .containsExactly(2, 0, 0, 0, 20);
        assertThat(info.bytes()).isPositive();
        assertThat(info.backups()).isEmpty();
    }
}
