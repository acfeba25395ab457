package org.pullquote.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.brief.BriefView;
import org.pullquote.ui.check.CheckView;
import org.pullquote.ui.compare.CompareView;

/// The screens of the window, of which one is shown: what each wants of the keyboard, and what it can do. All but the
/// first are made when they are first asked for, so that the window opens the sooner.
final class ScreenDeck extends StackPane {
    private final ReadScreen read;
    private final Later<CompareView> compare;
    private final Later<BriefView> brief;
    private final Later<CheckView> check;
    private Screen shown = Screen.READ;

    ScreenDeck(ReadScreen read, Supplier<CompareView> compare, Supplier<BriefView> brief, Supplier<CheckView> check) {
        super(read.node());
        this.read = read;
        this.compare = new Later<>(compare);
        this.brief = new Later<>(brief);
        this.check = new Later<>(check);
    }

    /// A screen that is made when it is needed.
    private final class Later<T extends Node> {
        private final Supplier<T> maker;
        private Optional<T> made = Optional.empty();

        Later(Supplier<T> maker) {
            this.maker = maker;
        }

        T get() {
            if (made.isEmpty()) {
                T screen = maker.get();
                made = Optional.of(screen);
                ScreenDeck.this.getChildren().add(screen);
            }
            return made.get();
        }

        void show(boolean visible) {
            if (visible) {
                ScreenDeck.this.show(get(), true);
            } else {
                made.ifPresent(screen -> ScreenDeck.this.show(screen, false));
            }
        }
    }

    /// Takes the screens that are not shown out of the scene until they are shown again.
    void putAway() {
        getChildren().removeIf(screen -> !screen.isVisible());
    }

    private void show(Node screen, boolean visible) {
        if (visible && screen.getParent() == null) {
            getChildren().add(screen);
        }
        screen.setVisible(visible);
    }

    CheckView check() {
        return check.get();
    }

    /// Shows the screen and gives it the keyboard.
    void show(Screen screen) {
        shown = screen;
        show(read.node(), screen == Screen.READ);
        compare.show(screen == Screen.COMPARE);
        brief.show(screen == Screen.BRIEF);
        check.show(screen == Screen.CHECK);
        focus();
    }

    /// Gives the keyboard to what the screen is about.
    void focus() {
        switch (shown) {
            case READ -> read.focusText();
            case COMPARE -> compare.get().firstFocus().requestFocus();
            case BRIEF -> brief.get().firstFocus().requestFocus();
            case CHECK -> check.get().firstFocus().requestFocus();
        }
    }

    /// Moves the keyboard to the next pane, or with -1 to the one before.
    void movePane(int by) {
        List<Node> panes = panes();
        if (panes.isEmpty()) {
            return;
        }
        int at = -1;
        for (int i = 0; i < panes.size(); i++) {
            if (holdsKeyboard(panes.get(i))) {
                at = i;
            }
        }
        panes.get(Math.floorMod(at < 0 ? 0 : at + by, panes.size())).requestFocus();
    }

    private List<Node> panes() {
        return switch (shown) {
            case READ -> read.focusTargets();
            case COMPARE -> compare.get().panes();
            case BRIEF -> brief.get().panes();
            case CHECK -> check.get().panes();
        };
    }

    /// Whether the keyboard is in there, or would be if the window were in front.
    private boolean holdsKeyboard(Node pane) {
        Node there = getScene().getFocusOwner();
        while (there != null && !there.equals(pane)) {
            there = there.getParent();
        }
        return there != null;
    }

    /// Takes a letter that no control has taken, so that it acts wherever the keyboard is.
    void handle(KeyEvent event) {
        switch (shown) {
            case READ -> read.handle(event);
            case COMPARE -> compare.get().handle(event);
            case BRIEF -> {}
            case CHECK -> check.get().handle(event);
        }
    }

    /// Writes what the screen makes to a file.
    ///
    /// @return whether it makes something
    boolean save() {
        return switch (shown) {
            case READ, COMPARE -> false;
            case BRIEF -> brief.get().save();
            case CHECK -> check.get().save();
        };
    }

    /// What can be done on the screen that is shown.
    ///
    /// @param hasArticle whether there is one to read
    List<Command> commands(boolean hasArticle, Words words) {
        return switch (shown) {
            case READ -> {
                List<Command> offered = new ArrayList<>();
                for (Shortcut.Scope scope :
                        List.of(Shortcut.Scope.READER, Shortcut.Scope.SUGGESTED, Shortcut.Scope.PANEL)) {
                    offered.addAll(commands(scope, read::perform, hasArticle, words));
                }
                yield offered;
            }
            case COMPARE -> commands(Shortcut.Scope.COMPARE, compare.get()::perform, true, words);
            case BRIEF -> List.of();
            case CHECK -> commands(Shortcut.Scope.CHECK, check.get()::perform, true, words);
        };
    }

    private static List<Command> commands(
            Shortcut.Scope scope, Consumer<Shortcut> perform, boolean available, Words words) {
        List<Command> offered = new ArrayList<>();
        for (Shortcut shortcut : Shortcut.values()) {
            if (shortcut.scope() == scope) {
                offered.add(new Command(
                        words.of(shortcut), Optional.of(shortcut), () -> perform.accept(shortcut), () -> available));
            }
        }
        return offered;
    }
}
