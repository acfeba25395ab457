package org.pullquote.app;

import java.io.IOException;
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
import javafx.stage.Window;
import org.pullquote.library.KeptFiles;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryCare;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryFolder;
import org.pullquote.library.LibraryOpener;
import org.pullquote.library.Occupancy;
import org.pullquote.settings.SettingsFile;
import org.pullquote.ui.Words;
import org.pullquote.ui.theme.Appearance;

/// The program with its window: opens it and waits until it is closed.
final class DeskProgram {
    private static final Logger LOG = Logger.getLogger(DeskProgram.class.getName());

    private final LibraryOpener libraries;
    private final LibraryCare care;
    private final PrintStream err;
    private boolean failed;

    /// @param err where it is said that there is no display
    DeskProgram(LibraryOpener libraries, LibraryCare care, PrintStream err) {
        this.libraries = libraries;
        this.care = care;
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
        listen(new Faults(fault -> showAlone(fault, closed)));
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

    /// Shows the desk on this stage or, where it cannot be opened, why; on the JavaFX thread.
    ///
    /// @param closed counted down when the last window is closed
    void show(Stage stage, List<Path> files, Path folder, CountDownLatch closed) {
        stage.setOnHidden(_ -> closed.countDown());
        Optional<Occupancy> occupancy = Optional.empty();
        try {
            occupancy = Occupancy.take(folder);
            if (occupancy.isEmpty()) {
                new OtherDesk(stage, files, folder).ask(closed::countDown);
                return;
            }
        } catch (IOException unwritable) {
            LOG.log(Level.INFO, "Nobody can be told that the library is open", unwritable);
        }
        open(stage, files, folder, closed, occupancy);
    }

    private void open(
            Stage stage, List<Path> files, Path folder, CountDownLatch closed, Optional<Occupancy> occupancy) {
        try {
            Library library = libraries.open(folder);
            FirstCodeBook.settle(library, Locale.getDefault());
            Desk.Shared shared = new Desk.Shared(library, new SettingsFile(folder.resolve("settings.json")));
            DeskWindows windows = new DeskWindows(shared, () -> {
                library.close();
                finish(shared.kept());
                occupancy.ifPresent(DeskProgram::leave);
                closed.countDown();
            });
            Faults faults = new Faults(windows::report);
            listen(faults);
            Thread.currentThread().setUncaughtExceptionHandler(faults);
            occupancy.ifPresent(held -> held.onAsked(asked -> Platform.runLater(() -> windows.bringToFront(asked))));
            Desk desk = windows.open(stage);
            if (files.isEmpty()) {
                desk.goOn();
            } else {
                desk.open(files);
            }
            desk.backUp(() -> care.backUpDaily(folder));
        } catch (LibraryException refused) {
            LOG.log(Level.WARNING, "The library was not opened", refused);
            failed = true;
            stage.setOnHidden(_ -> {
                occupancy.ifPresent(DeskProgram::leave);
                closed.countDown();
            });
            Runnable again = () -> {
                failed = false;
                open(stage, files, folder, closed, occupancy);
            };
            new RefusedLibrary(stage, folder, refused, care, again).show();
        }
    }

    private static void listen(Faults faults) {
        Thread.setDefaultUncaughtExceptionHandler(faults);
    }

    /// Shows a report before there is a desk, as of a fault that keeps it from opening; with the report's window the
    /// program ends, unless another one is open by then.
    static Stage showAlone(FaultReport fault, CountDownLatch closed) {
        FaultWindow window = new FaultWindow(fault, new Words(Locale.getDefault()), new Appearance());
        window.stage().setOnHidden(_ -> {
            if (Window.getWindows().isEmpty()) {
                closed.countDown();
            }
        });
        window.show();
        return window.stage();
    }

    /// Deletes what the reader wanted to be deleted when the library is closed.
    private static void finish(KeptFiles kept) {
        try {
            kept.finish();
        } catch (IOException held) {
            LOG.log(Level.WARNING, "A file was not deleted", held);
        }
    }

    private static void leave(Occupancy occupancy) {
        try {
            occupancy.close();
        } catch (IOException gone) {
            LOG.log(Level.INFO, "The lock was gone before it was let go", gone);
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
