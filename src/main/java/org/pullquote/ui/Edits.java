package org.pullquote.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.History;
import org.pullquote.edit.Subject;
import org.pullquote.library.LibraryException;

/// The history as one window sees it: every change goes through here, and every view that shows a thing hears of it,
/// whether it was changed, taken back or taken again, in this window or in another. On the JavaFX thread.
public final class Edits implements AutoCloseable {
    private final History history;
    /// All windows on the history, this one among them.
    private final List<Edits> windows;
    private final Unkept unkept;
    private final List<Consumer<Set<Subject>>> listeners = new CopyOnWriteArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<EditName>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EditName>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// How many changes wait to be kept, and why.
    public record Waiting(int changes, LibraryException.Reason reason) {}

    public Edits(History history) {
        this(history, new CopyOnWriteArrayList<>(), new Unkept());
    }

    private Edits(History history, List<Edits> windows, Unkept unkept) {
        this.history = history;
        this.windows = windows;
        this.unkept = unkept;
        windows.add(this);
        follow(Set.of());
    }

    /// The same history for another window.
    public Edits beside() {
        return new Edits(history, windows, unkept);
    }

    /// Its listeners hear of nothing any more.
    @Override
    public void close() {
        windows.remove(this);
    }

    /// Makes a change that can be taken back. One for which the disk is too full, or which another program does not
    /// let through, waits and is made by [#retry].
    ///
    /// @return whether it is kept by now
    /// @throws LibraryException if it cannot be kept; nothing is changed then
    public boolean apply(Edit edit) {
        if (unkept.first().isPresent()) {
            unkept.add(edit);
            follow(Set.of());
            return false;
        }
        try {
            history.apply(edit);
        } catch (LibraryException refused) {
            if (!Unkept.mayPass(refused)) {
                throw refused;
            }
            unkept.add(edit, refused.reason());
            follow(Set.of());
            return false;
        }
        tell(edit.subjects());
        return true;
    }

    /// What waits to be kept; empty while everything is.
    public ReadOnlyObjectProperty<Optional<Waiting>> waitingProperty() {
        return unkept.waitingProperty();
    }

    /// Makes the changes that wait, in their order, as far as the library takes them.
    public void retry() {
        while (unkept.first().isPresent()) {
            Edit next = unkept.first().get();
            try {
                history.apply(next);
            } catch (LibraryException _) {
                return;
            }
            unkept.removeFirst();
            tell(next.subjects());
        }
    }

    /// Takes back the last change; of those that wait, the last one is given up.
    public void undo() {
        Optional<Edit> last = unkept.last();
        last.ifPresent(_ -> unkept.removeLast());
        tell(last.isPresent() ? last.get().subjects() : history.undo());
    }

    public void redo() {
        tell(history.redo());
    }

    /// The next change of a note is a step of its own.
    public void pause() {
        history.pause();
    }

    /// Something else has changed these, as a newer version of an article has its highlights: the steps that hold older
    /// values are forgotten, and every view hears of it.
    public void changedElsewhere(Set<Subject> subjects) {
        history.changedElsewhere(subjects);
        tell(subjects);
    }

    /// What can be taken back.
    public ReadOnlyObjectProperty<Optional<EditName>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// What can be taken again.
    public ReadOnlyObjectProperty<Optional<EditName>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// Calls the listener after each change with what was changed, until it is unsubscribed.
    public Subscription onChange(Consumer<Set<Subject>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Set<Subject> changed) {
        windows.forEach(window -> window.follow(changed));
    }

    private void follow(Set<Subject> changed) {
        undoable.set(unkept.last().map(Edit::name).or(history::undoable));
        redoable.set(history.redoable());
        if (!changed.isEmpty()) {
            listeners.forEach(listener -> listener.accept(changed));
        }
    }
}
