package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.library.LibraryArticle;

/// Kills a real process that edits a library, 200 times at moments drawn by lot, some of them while it opens the
/// library, and looks after each whether every edit that it said was kept is there, and none by half.
class KilledProcessTest {
    private static final int KILLS = 200;
    private static final int LANES = 2;
    private static final int MOST_EDITS = 6;
    private static final long LONGEST_START_NANOS = 400_000_000;
    private static final long LONGEST_EDIT_NANOS = 4_000_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noEditThatWasSaidToBeKeptIsLostAndNoneIsHalfThere() throws Exception {
        ChildProcess editing = ChildProcess.prepare(folder, EditingProcess.class);
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            List<Callable<Long>> lives = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                int number = lane;
                lives.add(() -> new Lane(editing, Files.createDirectory(folder.resolve("lane" + number)), number)
                        .live(KILLS / LANES));
            }
            for (Future<Long> edits : lanes.invokeAll(lives)) {
                assertThat(edits.get()).isGreaterThan(KILLS / LANES);
            }
        }
    }

    /// A library whose process is killed again and again.
    private static final class Lane {
        private final ChildProcess editing;
        private final Path library;
        private final Random random;
        private long said;
        private long seen;

        Lane(ChildProcess editing, Path library, int number) {
            this.editing = editing;
            this.library = library;
            this.random = new Random(number);
        }

        /// @return how many edits were made
        long live(int times) throws IOException, InterruptedException {
            for (int life = 0; life < times; life++) {
                liveOnce();
                look();
            }
            assertThat(new SqliteCare(Clock.systemUTC()).check(library)).isEmpty();
            return seen;
        }

        private void liveOnce() throws IOException, InterruptedException {
            Process process = editing.start(library.toString());
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                int edits = random.nextInt(MOST_EDITS + 1);
                for (int i = 0; i < edits; i++) {
                    read(lines);
                }
                LockSupport.parkNanos(random.nextLong(edits == 0 ? LONGEST_START_NANOS : LONGEST_EDIT_NANOS));
                // By its handle: Process.destroyForcibly would close the stream with what was said last.
                assertThat(process.toHandle().destroyForcibly()).isTrue();
                while (read(lines)) {
                    // What it said before it was killed counts.
                }
            }
            process.waitFor();
        }

        /// Reads what the process says next. A line without its end was being said when it was killed.
        private boolean read(BufferedReader lines) throws IOException {
            StringBuilder line = new StringBuilder();
            int c = lines.read();
            while (c >= 0 && c != '\n') {
                line.append((char) c);
                c = lines.read();
            }
            if (c < 0) {
                return false;
            }
            said = Long.parseLong(line.toString().strip());
            return true;
        }

        private void look() {
            try (SqliteLibrary open = SqliteLibrary.open(library)) {
                long kept = EditingProcess.lastKept(open);
                assertThat(kept).isBetween(said, said + 1);
                List<LibraryArticle> articles = open.articles();
                if (kept > 0) {
                    assertThat(articles.getFirst().article()).isEqualTo(EditingProcess.text(kept));
                }
                for (long number = seen + 1; number <= kept; number++) {
                    for (UUID id : List.of(new UUID(2, number), new UUID(3, number))) {
                        assertThat(open.annotation(id))
                                .contains(EditingProcess.highlight(
                                        articles.getFirst(), EditingProcess.text(number), id, number));
                    }
                }
                assertThat(open.annotation(new UUID(2, kept + 1))).isEmpty();
                seen = kept;
                said = kept;
            }
        }
    }
}
