package org.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccupancyTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSecondDeskIsToldAndTheFirstIsAskedToTheFront() throws IOException, InterruptedException {
        BlockingQueue<List<Path>> asked = new LinkedBlockingQueue<>();
        try (Occupancy first = Occupancy.take(folder).orElseThrow()) {
            first.onAsked(asked::add);

            assertThat(Occupancy.take(folder)).isEmpty();
            Occupancy.askForFront(folder, List.of(Path.of("page.html")));

            assertThat(asked.poll(20, TimeUnit.SECONDS))
                    .containsExactly(Path.of("page.html").toAbsolutePath());
        }
        try (Occupancy next = Occupancy.take(folder).orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void aNameMayHaveALineEndAndWhatIsNoRequestIsPassedOver() throws IOException, InterruptedException {
        BlockingQueue<List<Path>> asked = new LinkedBlockingQueue<>();
        Path named = Path.of("two\nlines.html").toAbsolutePath();
        Files.createDirectory(folder.resolve("desk.request"));
        try (Occupancy first = Occupancy.take(folder).orElseThrow()) {
            first.onAsked(asked::add);
            Occupancy.askForFront(folder, List.of(named, Path.of("/b.html")));
            assertThat(asked.poll(20, TimeUnit.SECONDS)).containsExactly(named, Path.of("/b.html"));
        }
    }
}
