package org.pullquote.app;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.stage.Stage;
import org.pullquote.library.Backup;
import org.pullquote.library.LibraryCare;
import org.pullquote.library.LibraryException;
import org.pullquote.ui.Explanations;
import org.pullquote.ui.Words;
import org.pullquote.ui.work.Background;

/// Says why the library was not opened. Of a damaged one the newest sound backup is offered, and the damaged file is
/// kept.
final class RefusedLibrary {
    private final Announcement announcement;
    private final Path folder;
    private final LibraryCare care;
    private final Runnable openAgain;
    private final Background background = new Background();

    /// @param openAgain opens the desk once a backup stands in the library's place
    RefusedLibrary(Stage stage, Path folder, LibraryException refused, LibraryCare care, Runnable openAgain) {
        this.folder = folder;
        this.care = care;
        this.openAgain = openAgain;
        Words words = new Words(Locale.getDefault());
        announcement = new Announcement(
                stage, "refused-library.title", new Explanations(words).of(refused), folder.toString());
        boolean mayBeMended = switch (refused.reason()) {
            case DAMAGED, NOT_A_LIBRARY -> true;
            case FROM_NEWER_VERSION, LOCKED, READ_ONLY, DISK_FULL, OTHER -> false;
        };
        if (mayBeMended) {
            background.run(
                    words.get("backup.looking"),
                    () -> care.newestSound(folder),
                    found -> found.ifPresent(this::offer),
                    this::explain);
        }
    }

    void show() {
        announcement.show();
    }

    private void offer(Backup backup) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .localizedBy(announcement.words().locale());
        String made = format.format(backup.made());
        announcement.say(announcement.words().get("backup.offer", made));
        announcement.offer(announcement.words().get("backup.open"), () -> restore(backup));
    }

    private void restore(Backup backup) {
        background.run(
                announcement.words().get("backup.restoring"),
                () -> care.restore(folder, backup),
                _ -> {
                    background.close();
                    openAgain.run();
                },
                this::explain);
    }

    private void explain(Throwable failure) {
        announcement.say(new Explanations(announcement.words()).of(failure));
    }
}
