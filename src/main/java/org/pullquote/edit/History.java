package org.pullquote.edit;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.pullquote.library.Library;

/// The steps that were taken and can be taken back, and those that were taken back and can be taken again.
///
/// Successive changes of one note, of what is filled in for one highlight or of the words of a tag are one step, until
/// [#pause] or any other
/// edit. A step that the library refuses stays
/// where it is. Not for several threads.
public final class History {
    /// What is typed, so that every pause in typing makes an edit.
    private static final Set<EditName> JOINED =
            Set.of(EditName.NOTE, EditName.FIELD, EditName.DESCRIBE_TAG, EditName.CODING_RULE);

    private final Library library;
    private final Deque<Edit> undo = new ArrayDeque<>();
    private final Deque<Edit> redo = new ArrayDeque<>();
    private boolean joining;

    public History(Library library) {
        this.library = library;
    }

    /// Makes the edit and remembers how to take it back.
    public void apply(Edit edit) {
        Edit back = edit.applyTo(library);
        boolean joined = joins(edit);
        if (!joined) {
            undo.push(back);
        }
        redo.clear();
        joining = JOINED.contains(edit.name());
    }

    /// What the next undo is called; empty if there is nothing to take back.
    public Optional<EditName> undoable() {
        return Optional.ofNullable(undo.peek()).map(Edit::name);
    }

    /// What the next redo is called.
    public Optional<EditName> redoable() {
        return Optional.ofNullable(redo.peek()).map(Edit::name);
    }

    /// Takes the last step back and says what it changed; nothing if there is none.
    public Set<Subject> undo() {
        return step(undo, redo);
    }

    /// Takes the step again that was taken back last.
    public Set<Subject> redo() {
        return step(redo, undo);
    }

    /// The next change of a note or a field is a step of its own, as after the reader has left it.
    public void pause() {
        joining = false;
    }

    /// Something else has changed these: the steps that hold their older values are forgotten.
    public void changedElsewhere(Set<Subject> subjects) {
        undo.removeIf(edit -> !Collections.disjoint(edit.subjects(), subjects));
        redo.removeIf(edit -> !Collections.disjoint(edit.subjects(), subjects));
        joining = false;
    }

    private Set<Subject> step(Deque<Edit> from, Deque<Edit> to) {
        Edit edit = from.peek();
        if (edit == null) {
            return Set.of();
        }
        Edit back = edit.applyTo(library);
        from.pop();
        to.push(back);
        joining = false;
        return edit.subjects();
    }

    /// Whether the step on top already goes back to before the first change of the same thing.
    private boolean joins(Edit edit) {
        Edit last = undo.peek();
        return joining
                && last != null
                && JOINED.contains(edit.name())
                && last.name() == edit.name()
                && last.subjects().equals(edit.subjects());
    }
}
