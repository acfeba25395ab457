package org.pullquote.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pullquote.edit.Edit;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryException.Reason;

/// Changes that the library could not take for now, as on a full disk. They wait in their order, to be tried again.
final class Unkept {
    private final Deque<Edit> edits = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Edits.Waiting>> waiting =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Whether the same change may be taken later without the reader having to do it again.
    static boolean mayPass(LibraryException refused) {
        return switch (refused.reason()) {
            case DISK_FULL, LOCKED -> true;
            case FROM_NEWER_VERSION, READ_ONLY, NOT_A_LIBRARY, DAMAGED, OTHER -> false;
        };
    }

    ReadOnlyObjectProperty<Optional<Edits.Waiting>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    Optional<Edit> first() {
        return Optional.ofNullable(edits.peekFirst());
    }

    Optional<Edit> last() {
        return Optional.ofNullable(edits.peekLast());
    }

    void add(Edit edit, Reason reason) {
        edits.addLast(edit);
        tell(reason);
    }

    /// It stands behind what waits already.
    void add(Edit edit) {
        add(edit, waiting.get().map(Edits.Waiting::reason).orElse(Reason.OTHER));
    }

    void removeFirst() {
        edits.removeFirst();
        tell();
    }

    void removeLast() {
        edits.removeLast();
        tell();
    }

    private void tell() {
        tell(waiting.get().map(Edits.Waiting::reason).orElse(Reason.OTHER));
    }

    private void tell(Reason reason) {
        waiting.set(edits.isEmpty() ? Optional.empty() : Optional.of(new Edits.Waiting(edits.size(), reason)));
    }
}
