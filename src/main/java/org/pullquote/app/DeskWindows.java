package org.pullquote.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.stage.Stage;
import org.pullquote.ui.desk.Windows;

/// The windows on one library. They share what was done and can be undone, the colours and the settings; each reads
/// for itself. When the last closes, so does the library. On the JavaFX thread.
final class DeskWindows implements Windows {
    /// How far a new window stands from the one before, in pixels.
    private static final double STEP = 32;

    private final Desk.Shared shared;
    private final Runnable onLastClosed;
    private final SequencedMap<Stage, Desk> open = new LinkedHashMap<>();

    DeskWindows(Desk.Shared shared, Runnable onLastClosed) {
        this.shared = shared;
        this.onLastClosed = onLastClosed;
    }

    /// Opens a window on this stage and shows it.
    Desk open(Stage stage) {
        Desk desk = new Desk(stage, shared, this);
        stage.setOnHidden(_ -> closed(stage, desk));
        open.putLast(stage, desk);
        stage.show();
        return desk;
    }

    @Override
    public void another() {
        Stage before = front();
        Stage stage = new Stage();
        open(stage);
        if (!stage.isMaximized()) {
            stage.setX(before.getX() + STEP);
            stage.setY(before.getY() + STEP);
        }
    }

    @Override
    public void quit() {
        List.copyOf(open.keySet()).forEach(Stage::hide);
    }

    /// Shows the window that was used last, with these files.
    void bringToFront(List<Path> files) {
        Stage stage = front();
        stage.setIconified(false);
        stage.toFront();
        open.get(stage).open(files);
    }

    /// Says why something failed, in the window that was used last, if there is one.
    void explain(Throwable failure) {
        if (!open.isEmpty()) {
            open.get(front()).explain(failure);
        }
    }

    private Stage front() {
        return open.keySet().stream()
                .filter(Stage::isFocused)
                .findFirst()
                .orElseGet(() -> open.lastEntry().getKey());
    }

    private void closed(Stage stage, Desk desk) {
        desk.close();
        open.remove(stage);
        if (open.isEmpty()) {
            onLastClosed.run();
        }
    }
}
