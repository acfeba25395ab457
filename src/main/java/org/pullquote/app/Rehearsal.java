package org.pullquote.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.pullquote.ui.Shortcut;

/// A start that shows every screen once and closes by itself. Packagers run it to record what the start-up cache is to
/// hold; nobody else needs it. It takes the same arguments as the program.
public final class Rehearsal {
    /// How long each screen stands, so that its work in the background is recorded too.
    private static final long PAUSE_MILLIS = 1500;

    private final Deque<Shortcut> acts = new ArrayDeque<>(List.of(
            Shortcut.NEXT_ARTICLE,
            Shortcut.PREVIOUS_ARTICLE,
            Shortcut.COMPARE,
            Shortcut.BRIEF,
            Shortcut.READ,
            Shortcut.PALETTE,
            Shortcut.BACK,
            Shortcut.SHEET,
            Shortcut.BACK));

    private Rehearsal() {}

    /// Ends as the program does.
    public static void main(String[] args) {
        ScheduledExecutorService prompter = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("prompter").factory());
        Rehearsal rehearsal = new Rehearsal();
        ScheduledFuture<?> _ = prompter.scheduleWithFixedDelay(
                () -> onTheDesk(rehearsal::next), PAUSE_MILLIS * 2, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        Main.main(args);
    }

    /// Until JavaFX has started there is nothing to act on; the next call finds it.
    private static void onTheDesk(Runnable act) {
        try {
            Platform.runLater(act);
        } catch (IllegalStateException _) {
            return;
        }
    }

    private void next() {
        Optional<Window> shown =
                Window.getWindows().stream().filter(Window::isShowing).findFirst();
        if (shown.isEmpty()) {
            return;
        }
        if (acts.isEmpty()) {
            shown.get().hide();
        } else {
            press(acts.removeFirst(), shown.get().getScene());
        }
    }

    private static void press(Shortcut shortcut, Scene scene) {
        Node focused = scene.getFocusOwner();
        Event.fireEvent(focused == null ? scene.getRoot() : focused, event(shortcut));
    }

    private static KeyEvent event(Shortcut shortcut) {
        if (shortcut.combination().orElse(null) instanceof KeyCodeCombination keys) {
            boolean command = keys.getShortcut() == KeyCombination.ModifierValue.DOWN;
            boolean onMac = System.getProperty("os.name").startsWith("Mac");
            return new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", keys.getCode(), false, command && !onMac, false, command && onMac);
        }
        return new KeyEvent(KeyEvent.KEY_TYPED, shortcut.keys(), "", KeyCode.UNDEFINED, false, false, false, false);
    }
}
