package org.pullquote.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    private long files() throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.count();
        }
    }

    @Test
    void theFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.md"), "a longer text that was there");
        OutputFile.write(file, NEW);
        assertThat(file).hasContent("new");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aFileThatIsALinkIsReplacedWhereItReallyIs() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        OutputFile.write(link, NEW);
        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aPipeIsWrittenIntoAndStaysAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(madePipe(pipe), "needs mkfifo");
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        OutputFile.write(pipe, NEW);
        assertThat(reader.inputReader().readLine()).isEqualTo("new");
        assertThat(reader.waitFor()).isZero();
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(files()).isEqualTo(1);
    }

    private static boolean madePipe(Path place) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", place.toString()).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    void aFileIsKnownByWhereItIsAndNotByWhatItIsCalled() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        assertThat(OutputFile.isOneOf(link, List.of(folder.resolve("other.md"), file)))
                .isTrue();
        assertThat(OutputFile.isOneOf(folder.resolve("new.md"), List.of(file))).isFalse();
    }

    @Test
    void aNameMayBeAsLongAsNamesCanBe() throws IOException {
        Path file = folder.resolve("n".repeat(250) + ".md");
        OutputFile.write(file, NEW);
        assertThat(file).hasContent("new");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path place = Files.createDirectory(folder.resolve("brief"));
        assertThatThrownBy(() -> OutputFile.write(place, NEW))
                .isInstanceOfSatisfying(
                        WriteException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(WriteException.Reason.FOLDER));
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException {
        Path file = folder.resolve("nowhere").resolve("brief.md");
        assertThatThrownBy(() -> OutputFile.write(file, NEW)).isInstanceOf(NoSuchFileException.class);
        assertThat(files()).isZero();
    }

    @Test
    void whatWasThereStaysWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.md"), "old");
        assumeTrue(
                folder.toFile().setWritable(false) && !Files.isWritable(folder), "needs a reader without all rights");
        assertThatThrownBy(() -> OutputFile.write(file, NEW)).isInstanceOf(IOException.class);
        assertThat(folder.toFile().setWritable(true)).isTrue();
        assertThat(file).hasContent("old");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aFileThatAnotherProgramHoldsStaysAndItsNameIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.docx"), "old");
        OutputFile.Move held = (from, to) -> {
            throw new AccessDeniedException(from.toString(), to.toString(), "in use");
        };
        assertThatThrownBy(() -> OutputFile.write(file, NEW, held))
                .isInstanceOfSatisfying(
                        WriteException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(WriteException.Reason.IN_USE));
        assertThat(file).hasContent("old");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenBesideIsTakenAwayIfItCannotBeMoved() throws IOException {
        Path file = folder.resolve("brief.docx");
        OutputFile.Move failing = (from, to) -> {
            throw new FileSystemException(from.toString(), to.toString(), "no");
        };
        assertThatThrownBy(() -> OutputFile.write(file, NEW, failing)).isInstanceOf(FileSystemException.class);
        assertThat(files()).isZero();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("brief"), "old");
        assertThatThrownBy(() -> OutputFile.write(file.resolve("brief.md"), NEW))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
    }

    /// A small disk of its own, where somebody may mount one: `-Dpullquote.test.disks=FOLDER` with a full one in `full`
    /// and one that can only be read in `read-only`, each with a `brief.md` that holds `old`.
    @Test
    void aFullDiskAndOneThatIsOnlyReadAreNamed() throws IOException {
        String disks = System.getProperty("pullquote.test.disks", "");
        assumeTrue(!disks.isEmpty(), "needs disks of its own");
        for (Map.Entry<String, WriteException.Reason> disk : Map.of(
                        "full", WriteException.Reason.DISK_FULL, "read-only", WriteException.Reason.READ_ONLY)
                .entrySet()) {
            Path file = Path.of(disks, disk.getKey(), "brief.md");
            assertThatThrownBy(() -> OutputFile.write(file, new byte[1 << 22]))
                    .isInstanceOfSatisfying(
                            WriteException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(disk.getValue()));
            assertThat(file).hasContent("old");
            try (Stream<Path> there = Files.list(Path.of(disks, disk.getKey()))) {
                assertThat(there).hasSize(1);
            }
        }
    }
}
