package org.pullquote.ui.reader.column;

import java.util.Locale;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pullquote.text.Direction;
import org.pullquote.text.TextSpan;

/// Moves the caret and selects by key, as text fields of the platform do: arrows, Ctrl for words (Alt on macOS), Home
/// and End, with Shift to select. Without a caret in view, arrows up and down and the page keys scroll.
final class KeySelection {
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private final ColumnReadingView view;
    /// The height at which a walk up or down goes on although a short line lay between; NaN when none is under way.
    private double walkX = Double.NaN;

    private boolean selected;

    private KeySelection(ColumnReadingView view) {
        this.view = view;
    }

    static void install(ColumnReadingView view) {
        KeySelection keys = new KeySelection(view);
        view.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        view.addEventHandler(KeyEvent.KEY_RELEASED, keys::released);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != view || view.article().blocks().isEmpty()) {
            return;
        }
        if (scrolls(event)) {
            event.consume();
            return;
        }
        int from = start(event);
        OptionalInt to = target(event, from);
        if (to.isEmpty()) {
            return;
        }
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN && !isPage(event)) {
            walkX = Double.NaN;
        }
        TextSelection before = view.selectionProperty().get();
        int anchor = view.caretShownProperty().get() || !before.isEmpty() ? before.anchor() : from;
        view.caretShownProperty().set(true);
        view.selectionProperty()
                .set(event.isShiftDown() ? new TextSelection(anchor, to.getAsInt()) : TextSelection.at(to.getAsInt()));
        selected = event.isShiftDown();
        view.scrollTo(new TextSpan(to.getAsInt(), to.getAsInt()), ReadingView.Placement.NEAREST);
        event.consume();
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SHIFT && selected) {
            selected = false;
            if (!view.selectionProperty().get().isEmpty()) {
                view.listener().selected(view.selectionProperty().get().span());
            }
        }
    }

    /// Scrolls for keys that move no caret.
    private boolean scrolls(KeyEvent event) {
        double page =
                Math.max(48, view.getHeight() - 2 * view.typeProperty().get().size() * 1.55);
        boolean caret = view.caretShownProperty().get();
        if (event.isShiftDown() && event.getCode() != KeyCode.SPACE) {
            return false;
        }
        switch (event.getCode()) {
            case SPACE -> view.scrollBy(event.isShiftDown() ? -page : page);
            case PAGE_DOWN -> view.scrollBy(page);
            case PAGE_UP -> view.scrollBy(-page);
            case HOME, END -> {
                if (caret) {
                    return false;
                }
                view.goTo(
                        event.getCode() == KeyCode.HOME
                                ? 0
                                : view.article().text().length());
            }
            case UP, DOWN -> {
                if (caret || event.isShortcutDown()) {
                    return false;
                }
                view.scrollBy(event.getCode() == KeyCode.UP ? -64 : 64);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Where the caret is or, if it was left behind out of view, the first place in view.
    private int start(KeyEvent event) {
        int caret = view.selectionProperty().get().caret();
        boolean goingOn = view.caretShownProperty().get() && event.isShiftDown();
        return goingOn
                        || view.passages().isInView(caret)
                                && view.caretShownProperty().get()
                ? caret
                : view.positionProperty().get();
    }

    private OptionalInt target(KeyEvent event, int from) {
        boolean byWord = MAC ? event.isAltDown() : event.isControlDown();
        boolean whole = MAC ? event.isMetaDown() : event.isControlDown();
        if (!byWord && !whole && (event.isShortcutDown() || event.isAltDown())) {
            return OptionalInt.empty();
        }
        return switch (event.getCode()) {
            case LEFT, KP_LEFT ->
                OptionalInt.of(MAC && whole ? lineStart(from) : step(event, from, leftIsBack(from), byWord));
            case RIGHT, KP_RIGHT ->
                OptionalInt.of(MAC && whole ? lineEnd(from) : step(event, from, !leftIsBack(from), byWord));
            case UP, KP_UP -> OptionalInt.of(whole ? textStart(from) : walk(from, -1));
            case DOWN, KP_DOWN -> OptionalInt.of(whole ? textEnd(from) : walk(from, 1));
            case HOME -> OptionalInt.of(whole ? 0 : lineStart(from));
            case END -> OptionalInt.of(whole ? view.article().text().length() : lineEnd(from));
            case PAGE_DOWN -> OptionalInt.of(walk(from, linesInView()));
            case PAGE_UP -> OptionalInt.of(walk(from, -linesInView()));
            default -> OptionalInt.empty();
        };
    }

    private int step(KeyEvent event, int from, boolean back, boolean byWord) {
        TextSelection selection = view.selectionProperty().get();
        if (!event.isShiftDown() && !selection.isEmpty() && !byWord) {
            return back ? selection.span().start() : selection.span().end();
        }
        Boundaries boundaries = view.boundaries();
        if (back) {
            return byWord ? boundaries.previousWord(from) : boundaries.previousCluster(from);
        }
        return byWord ? boundaries.nextWord(from) : boundaries.nextCluster(from);
    }

    private boolean leftIsBack(int from) {
        return !Direction.startsRightToLeft(
                view.boundaries().block(from).in(view.article().text()));
    }

    private int walk(int from, int lines) {
        if (Double.isNaN(walkX)) {
            walkX = view.passages().caretBounds(from).getMinX();
        }
        return view.boundaries().snap(view.passages().vertically(from, lines, walkX));
    }

    /// The start of the paragraph or, at a start, of the one before.
    private int textStart(int from) {
        int start = view.boundaries().block(from).start();
        return start < from
                ? start
                : view.boundaries()
                        .block(view.boundaries().previousCluster(from))
                        .start();
    }

    private int textEnd(int from) {
        int end = view.boundaries().block(from).end();
        return end > from
                ? end
                : view.boundaries().block(view.boundaries().nextCluster(from)).end();
    }

    private int lineStart(int from) {
        return view.passages().startOfLine(from);
    }

    private int lineEnd(int from) {
        return view.boundaries().snap(view.passages().endOfLine(from));
    }

    private int linesInView() {
        return (int) Math.max(1, view.getHeight() / (view.typeProperty().get().size() * 1.55) - 2);
    }

    private static boolean isPage(KeyEvent event) {
        return event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
    }
}
