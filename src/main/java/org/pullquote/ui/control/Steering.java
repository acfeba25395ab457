package org.pullquote.ui.control;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// Keys that act on a list while one types in the field above it: up and down choose, with Shift further rows where the
/// list takes several, Enter takes.
public final class Steering {
    private final ListView<?> list;
    private final int above;
    private final Runnable onEnter;

    private Steering(ListView<?> list, int above, Runnable onEnter) {
        this.list = list;
        this.above = above;
        this.onEnter = onEnter;
    }

    /// @param above how many rows above the chosen one are kept in sight
    public static void of(TextField field, ListView<?> list, int above, Runnable onEnter) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, new Steering(list, above, onEnter)::steer);
    }

    private void steer(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> choose(at + 1, event.isShiftDown());
            case UP -> choose(at - 1, event.isShiftDown());
            case ENTER -> onEnter.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index, boolean further) {
        if (index >= 0 && index < list.getItems().size()) {
            if (!further) {
                list.getSelectionModel().clearSelection();
            }
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - above));
        }
    }
}
