package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
    private static final String PASSAGE = "The gate stuck open for 47 minutes";
    private static final Logger OURS = Logger.getLogger("org.pullquote.app.LogTest");
    private static final Logger A_LIBRARYS = Logger.getLogger("org.apache.pdfbox.LogTest");

    private final Logger root = Logger.getLogger("");

    @TempDir
    Path folder;

    private List<Handler> before = List.of();
    private Level level = Level.INFO;

    @BeforeEach
    void remember() {
        before = List.of(root.getHandlers());
        level = root.getLevel();
    }

    @AfterEach
    void restore() {
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
        before.forEach(root::addHandler);
        root.setLevel(level);
    }

    @Test
    void noWordOfAnArticleStandsInTheLog() throws IOException {
        Log.keepIn(folder);
        OURS.log(Level.WARNING, "It was not written", new UncheckedIOException(PASSAGE, new IOException(PASSAGE)));
        A_LIBRARYS.log(Level.WARNING, "Cannot parse: " + PASSAGE);
        assertThat(everything())
                .contains("It was not written", "java.io.UncheckedIOException", "org.apache.pdfbox.LogTest")
                .doesNotContain("gate", "minutes");
    }

    @Test
    void theLogDoesNotGrowForEver() throws IOException {
        Log.keepIn(folder);
        for (int i = 0; i < 40_000; i++) {
            OURS.log(Level.INFO, "The library was opened, as it was opened a minute ago and will be in another");
        }
        assertThat(logs())
                .hasSize(3)
                .allSatisfy(log -> assertThat(Files.size(log)).isLessThan(600_000));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoReasonNotToStart() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        Log.keepIn(file.resolve("in-it"));
        OURS.log(Level.SEVERE, "Said to nobody");
        assertThat(root.getHandlers()).isEmpty();
    }

    @Test
    void aFolderMayHaveAnyName() {
        Log.keepIn(folder.resolve("100 %h of it"));
        OURS.log(Level.INFO, "Here");
        assertThat(folder.resolve("100 %h of it/pullquote.0.log")).content().contains("Here");
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path log : logs()) {
            all.append(Files.readString(log));
        }
        return all.toString();
    }
}
