package org.pullquote.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.page.PageReading;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.ui.work.Work;

class IntakeTest {
    private static final Path SAMPLES = Path.of("assets/samples");
    private static final Path COURIER = SAMPLES.resolve("harbour-courier.html");
    private static final Path RADIO = SAMPLES.resolve("coast-radio.txt");
    private static final Work.Progress UNWATCHED = (_, _) -> {};

    private final SqliteLibrary library = SqliteLibrary.inMemory();
    private final Intake intake =
            new Intake(library, java.time.InstantSource.system(), org.pullquote.store.ReceivedFile::open);

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void filesOpenedTogetherBecomeAStoryInTheirOrder() {
        Intake.Outcome outcome = intake.take(List.of(COURIER, RADIO), UNWATCHED);
        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.story().map(Story::articles))
                .contains(outcome.opened().stream().map(LibraryArticle::id).toList());
    }

    @Test
    void theSameFilesAgainAreTheSameStory() {
        Intake.Outcome first = intake.take(List.of(COURIER, RADIO), UNWATCHED);
        Intake.Outcome second = intake.take(List.of(COURIER, RADIO), UNWATCHED);
        assertThat(second.story()).isEqualTo(first.story());
        assertThat(library.stories()).hasSize(1);
    }

    @Test
    void oneFileIsNoStory() {
        assertThat(intake.take(List.of(COURIER, COURIER), UNWATCHED).story()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersStillOpen(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.html"));
        Path missing = folder.resolve("missing.html");
        Intake.Outcome outcome = intake.take(List.of(missing, RADIO, empty), UNWATCHED);
        assertThat(outcome.opened()).hasSize(1);
        assertThat(outcome.refused()).containsExactly(new PageReading.Missing(missing), new PageReading.Empty(empty));
    }
}
