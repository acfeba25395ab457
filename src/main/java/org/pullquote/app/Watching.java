package org.pullquote.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.pullquote.library.intake.WatchedFolder;
import org.pullquote.ui.desk.DeskViewModel;

/// Looks every few seconds whether there are new files in the folder that the reader has set, and opens them in the
/// window that is in front. It is one for all windows, and rests while there is none. A folder that cannot be read is
/// said once and watched no more. On the JavaFX thread.
final class Watching {
    private static final Duration INTERVAL = Duration.seconds(3);

    private final ObjectProperty<Optional<Path>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final List<Window> windows = new ArrayList<>();
    private final PauseTransition pause = new PauseTransition(INTERVAL);
    private Optional<WatchedFolder> watched = Optional.empty();

    private record Window(Stage stage, DeskViewModel model) {}

    Watching() {
        pause.setOnFinished(_ -> look());
        chosen.subscribe((before, now) -> {
            if (!before.equals(now)) {
                begin();
            }
        });
    }

    /// The folder that the reader has set.
    ObjectProperty<Optional<Path>> chosenProperty() {
        return chosen;
    }

    /// Whether what was in the folder before is known, so that all that comes from now on is new.
    boolean isLooking() {
        return watched.isPresent();
    }

    /// A window has opened that can show what comes.
    void opened(Stage stage, DeskViewModel model) {
        windows.add(new Window(stage, model));
        if (windows.size() == 1) {
            begin();
        }
    }

    /// The window is closing.
    void closing(DeskViewModel model) {
        windows.removeIf(window -> window.model().equals(model));
        if (windows.isEmpty()) {
            pause.stop();
            watched = Optional.empty();
        } else if (watched.isPresent()) {
            // what it was looking for is given up with its other work
            pause.playFromStart();
        }
    }

    private void begin() {
        pause.stop();
        watched = Optional.empty();
        chosen.get()
                .ifPresent(path -> quietly(() -> {
                    WatchedFolder begun = new WatchedFolder(path);
                    return new Found(begun, List.of());
                }));
    }

    private void look() {
        watched.ifPresent(folder -> quietly(() -> new Found(folder, folder.look())));
    }

    /// What has come into a folder.
    private record Found(WatchedFolder folder, List<Path> files) {}

    private void quietly(Callable<Found> work) {
        front().ifPresent(model -> model.bench()
                .background()
                .run(model.bench().words().get("watch.looking"), work, this::open, this::stop));
    }

    private void open(Found found) {
        if (chosen.get().filter(found.folder().folder()::equals).isPresent()) {
            watched = Optional.of(found.folder());
            front().filter(_ -> !found.files().isEmpty()).ifPresent(model -> model.open(found.files()));
            pause.playFromStart();
        }
    }

    private void stop(Throwable failure) {
        front().ifPresent(model -> model.explain(failure));
        chosen.set(Optional.empty());
    }

    private Optional<DeskViewModel> front() {
        return windows.stream()
                .filter(window -> window.stage().isFocused())
                .findFirst()
                .or(() -> windows.isEmpty() ? Optional.empty() : Optional.of(windows.getLast()))
                .map(Window::model);
    }
}
