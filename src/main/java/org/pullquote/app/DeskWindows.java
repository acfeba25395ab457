package org.pullquote.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.pullquote.ui.Words;
import org.pullquote.ui.desk.Windows;

/// The windows on one library. They share what was done and can be undone, the colours and the settings; each reads
/// for itself. When the last closes, so does the library. On the JavaFX thread.
final class DeskWindows implements Windows {
    /// How far a new window stands from the one before, in pixels.
    private static final double STEP = 32;

    private final Desk.Shared shared;
    private final Runnable onLastClosed;
    private final List<Window> open = new ArrayList<>();

    private record Window(Stage stage, Desk desk) {}

    DeskWindows(Desk.Shared shared, Runnable onLastClosed) {
        this.shared = shared;
        this.onLastClosed = onLastClosed;
    }

    /// Opens a window on this stage and shows it.
    Desk open(Stage stage) {
        Desk desk = new Desk(stage, shared, this);
        stage.setOnHidden(_ -> closed(stage, desk));
        if (open.isEmpty() && shared.isElsewhere()) {
            desk.warnOfNetwork(shared.settings().folder());
        }
        open.add(new Window(stage, desk));
        stage.show();
        return desk;
    }

    @Override
    public void another() {
        Stage before = front().stage();
        Stage stage = new Stage();
        open(stage);
        if (!stage.isMaximized()) {
            stage.setX(before.getX() + STEP);
            stage.setY(before.getY() + STEP);
        }
    }

    @Override
    public void quit() {
        List.copyOf(open).forEach(window -> window.stage().hide());
    }

    /// Shows the window that was used last, with these files.
    void bringToFront(List<Path> files) {
        Window front = front();
        front.stage().setIconified(false);
        front.stage().toFront();
        front.desk().open(files);
    }

    /// Says in the window that was used last that something went wrong, and shows the report when asked. Where there is
    /// no window, the report is shown at once.
    void report(FaultReport fault) {
        if (open.isEmpty()) {
            new FaultWindow(fault, new Words(Locale.getDefault()), shared.appearance()).show();
        } else {
            front().desk().report(fault);
        }
    }

    private Window front() {
        return open.stream()
                .filter(window -> window.stage().isFocused())
                .findFirst()
                .orElseGet(open::getLast);
    }

    private void closed(Stage stage, Desk desk) {
        desk.close();
        open.removeIf(window -> window.stage().equals(stage));
        if (open.isEmpty()) {
            onLastClosed.run();
        }
    }
}
