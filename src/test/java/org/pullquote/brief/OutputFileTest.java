package org.pullquote.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
    void aNameMayBeAsLongAsNamesCanBe() throws IOException {
        Path file = folder.resolve("n".repeat(250) + ".md");
        OutputFile.write(file, NEW);
        assertThat(file).hasContent("new");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path place = Files.createDirectory(folder.resolve("brief"));
        assertThatThrownBy(() -> OutputFile.write(place, NEW)).isInstanceOf(IOException.class);
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
}
