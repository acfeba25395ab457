package org.pullquote.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryFolder;
import org.pullquote.library.LibraryOpener;
import org.pullquote.settings.SettingsFile;
import org.pullquote.ui.Words;

/// The program with its window: opens it and waits until it is closed.
final class DeskProgram {
    private static final Logger LOG = Logger.getLogger(DeskProgram.class.getName());

    private final LibraryOpener libraries;
    private final PrintStream err;
    private boolean failed;

    /// @param err where it is said that there is no display
    DeskProgram(LibraryOpener libraries, PrintStream err) {
        this.libraries = libraries;
        this.err = err;
    }

    /// Whether the window could not be opened, or not with its library.
    boolean hasFailed() {
        return failed;
    }

    /// Opens the desk and returns when it is closed.
    ///
    /// @param files the articles to show
    /// @param chosen the folder of the library; empty for the reader's usual one
    void open(List<Path> files, Optional<Path> chosen) {
        Path folder = chosen.orElseGet(LibraryFolder::ofThisMachine);
        Log.keepIn(folder);
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> show(new Stage(), files, folder, closed));
        } catch (UnsupportedOperationException | LinkageError noDisplay) {
            LOG.log(Level.INFO, "No window can be shown", noDisplay);
            err.println(new Words(Locale.getDefault()).get("desk.no-display"));
            failed = true;
            return;
        }
        await(closed);
        Platform.exit();
    }

    private void show(Stage stage, List<Path> files, Path folder, CountDownLatch closed) {
        stage.setOnHidden(_ -> closed.countDown());
        try {
            Library library = libraries.open(folder);
            Desk desk = new Desk(stage, library, new SettingsFile(folder.resolve("settings.json")));
            Thread.currentThread().setUncaughtExceptionHandler(new Faults(desk::explain));
            stage.setOnHidden(_ -> {
                desk.close();
                library.close();
                closed.countDown();
            });
            stage.show();
            desk.open(files);
        } catch (LibraryException refused) {
            LOG.log(Level.WARNING, "The library was not opened", refused);
            failed = true;
            new RefusedLibrary(stage, folder, refused).show();
        }
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
