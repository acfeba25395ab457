package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.library.Occupancy;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.store.SqliteCare;
import org.pullquote.store.SqliteLibrary;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program at its start, where the library is not as it should be.
class DeskProgramTest {
    private static final Path PAGE = Path.of("assets/samples/coast-radio.txt");

    private final SqliteCare care = new SqliteCare(Clock.system(ZoneOffset.UTC));
    private final CountDownLatch closed = new CountDownLatch(1);

    @TempDir
    private Path folder = Path.of("");

    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            stage.hide();
            return true;
        });
        assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theSecondDeskHandsItsFilesToTheFirstAndEndsWithoutAWindow() throws Exception {
        BlockingQueue<List<Path>> asked = new LinkedBlockingQueue<>();
        try (Occupancy first = Occupancy.take(folder).orElseThrow()) {
            first.onAsked(asked::add);
            show(List.of(PAGE));
            assertThat(asked.poll(20, TimeUnit.SECONDS)).containsExactly(PAGE.toAbsolutePath());
            assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(fx(() -> stage.isShowing())).isFalse();
        }
    }

    @Test
    void whereTheFirstDeskDoesNotAnswerTheSecondSaysWhyItOpensNothing() throws Exception {
        BlockingQueue<List<Path>> asked = new LinkedBlockingQueue<>();
        try (Occupancy first = Occupancy.take(folder).orElseThrow()) {
            show(List.of(PAGE));
            until(() -> fx(() -> stage.isShowing()));
            assertThat(texts()).contains("This library is open already");
            first.onAsked(asked::add);
            press(".pq-primary");
            assertThat(asked.poll(20, TimeUnit.SECONDS)).containsExactly(PAGE.toAbsolutePath());
            assertThat(fx(() -> stage.isShowing())).isFalse();
        }
    }

    @Test
    void aLibraryOfANewerVersionCanBeReadAndTheDeskSaysWhyItCannotBeChanged() throws Exception {
        keepAnArticle();
        change("PRAGMA user_version = 4711");
        byte[] before = Files.readAllBytes(folder.resolve(SqliteLibrary.FILE_NAME));
        show(List.of());
        until(() -> texts().contains("made by a later version of Pullquote"));
        until(() -> texts().contains("Coast Radio"));
        fx(() -> {
            stage.hide();
            return true;
        });
        assertThat(Files.readAllBytes(folder.resolve(SqliteLibrary.FILE_NAME))).isEqualTo(before);
    }

    @Test
    void ofADamagedLibraryTheNewestSoundBackupIsOfferedAndTheDamagedFileIsKept() throws Exception {
        keepAnArticle();
        care.backUp(folder);
        Path file = folder.resolve(SqliteLibrary.FILE_NAME);
        tear(file);
        byte[] damaged = Files.readAllBytes(file);
        show(List.of());
        until(() -> texts().contains("The library was not opened"));
        until(() -> texts().contains("A sound backup of") && isThere(".pq-primary"));
        press(".pq-primary");
        until(() -> isThere(".pq-library"));
        until(() -> texts().contains("Coast Radio"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(DeskProgramTest::bytes))
                    .anyMatch(bytes -> Arrays.equals(bytes, damaged));
        }
    }

    @Test
    void aFaultBeforeThereIsADeskIsShownAndItsWindowEndsTheProgram() throws Exception {
        fx(() -> {
            stage = DeskProgram.showAlone(FaultReport.of(new IllegalStateException("for the test")), closed);
            return true;
        });
        assertThat(texts()).contains("PQ-").doesNotContain("for the test");
    }

    private void show(List<Path> files) throws Exception {
        fx(() -> {
            stage = new Stage();
            new DeskProgram(SqliteLibrary::open, care, System.err).show(stage, files, folder, closed);
            return true;
        });
    }

    private void press(String selector) throws Exception {
        fx(() -> {
            ((Button) stage.getScene().getRoot().lookup(selector)).fire();
            return true;
        });
    }

    private boolean isThere(String selector) throws Exception {
        return fx(() -> stage.getScene().getRoot().lookup(selector) != null);
    }

    private String texts() throws Exception {
        return fx(() -> stage.getScene().getRoot().lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining(" ")));
    }

    private void keepAnArticle() throws IOException {
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            RawPage page = Pages.page(PAGE.getFileName().toString(), Files.readAllBytes(PAGE));
            library.add(page, Cleaning.clean(page));
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteLibrary.FILE_NAME));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void tear(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            for (long at = 4096; at < channel.size(); at += 4096) {
                channel.position(at).write(ByteBuffer.wrap("torn".repeat(200).getBytes(StandardCharsets.US_ASCII)));
            }
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
