package org.pullquote.library.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
    @TempDir
    private Path folder;

    private Path write(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "It held.");
    }

    @Test
    void aNewFileIsToldOnceWhenItHasStoppedGrowing() throws IOException {
        write("old.html");
        WatchedFolder watched = new WatchedFolder(folder);
        Path growing = write("new.html");
        assertThat(watched.look()).isEmpty();
        Files.writeString(growing, " More.", StandardOpenOption.APPEND);
        assertThat(watched.look()).isEmpty();
        assertThat(watched.look()).containsExactly(growing);
        assertThat(watched.look()).isEmpty();
    }

    @Test
    void whatIsNotFinishedHiddenOrEmptyIsLeft() throws IOException {
        WatchedFolder watched = new WatchedFolder(folder);
        write("page.html.part");
        write("page.html.crdownload");
        write(".hidden.html");
        Files.createFile(folder.resolve("empty.html"));
        Files.createDirectory(folder.resolve("page_files"));
        watched.look();
        assertThat(watched.look()).isEmpty();
        Path finished = Files.move(folder.resolve("page.html.part"), folder.resolve("page.html"));
        watched.look();
        assertThat(watched.look()).containsExactly(finished);
    }

    @Test
    void aFolderThatIsGoneIsSaid() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        WatchedFolder watched = new WatchedFolder(gone);
        Files.delete(gone);
        assertThatThrownBy(watched::look).isInstanceOf(IOException.class);
    }
}
