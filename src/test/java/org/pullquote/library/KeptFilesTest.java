package org.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.library.KeptFiles.Kept;
import org.pullquote.library.KeptFiles.Kind;

class KeptFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectory(folder.resolve("backups"));
        for (String name : new String[] {
            "library.pullquote",
            "library.pullquote-wal",
            "backups/library-2026-03-16T12-00-00.pullquote",
            "library.damaged-2026-03-16T12-00-00.pullquote",
            "settings.json",
            "pullquote.log",
            "key"
        }) {
            Files.writeString(folder.resolve(name), "12345");
        }
    }

    @Test
    void everyFileIsTold() {
        assertThat(new KeptFiles(folder).all())
                .containsExactly(
                        new Kept(Kind.LIBRARY, folder.resolve("library.pullquote"), 2, 10),
                        new Kept(Kind.BACKUPS, folder.resolve("backups/library-2026-03-16T12-00-00.pullquote"), 1, 5),
                        new Kept(Kind.SET_ASIDE, folder.resolve("library.damaged-2026-03-16T12-00-00.pullquote"), 1, 5),
                        new Kept(Kind.SETTINGS, folder.resolve("settings.json"), 1, 5),
                        new Kept(Kind.LOG, folder.resolve("pullquote.log"), 1, 5),
                        new Kept(Kind.OTHER, folder.resolve("key"), 1, 5));
    }

    @Test
    void whatIsDeletedIsGoneAndNothingElse() throws IOException {
        KeptFiles kept = new KeptFiles(folder);
        kept.delete(Kind.BACKUPS);
        kept.delete(Kind.LOG);
        assertThat(kept.all())
                .extracting(Kept::kind)
                .doesNotContain(Kind.BACKUPS)
                .contains(Kind.LIBRARY, Kind.SETTINGS);
        assertThat(folder.resolve("pullquote.log")).isEmptyFile();
    }

    @Test
    void theLibraryIsDeletedAtLast() throws IOException {
        KeptFiles kept = new KeptFiles(folder);
        kept.deleteAtLast(Kind.LIBRARY);
        assertThat(folder.resolve("library.pullquote")).exists();
        kept.finish();
        assertThat(kept.all())
                .extracting(Kept::kind)
                .doesNotContain(Kind.LIBRARY)
                .contains(Kind.BACKUPS);
    }

    @Test
    void whereThereIsNothingNothingIsTold() {
        assertThat(new KeptFiles(folder.resolve("nowhere")).all()).isEmpty();
    }
}
