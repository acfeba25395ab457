package org.pullquote.ui.notes;

import java.util.Optional;
import java.util.function.Consumer;
import org.pullquote.annotation.Body;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryException;
import org.pullquote.library.Noted;
import org.pullquote.ui.Edits;

/// Reads and keeps notes on articles and stories.
public final class NotesViewModel {
    private final Library library;
    private final Edits edits;
    private final Consumer<Throwable> explain;

    public NotesViewModel(Library library, Edits edits, Consumer<Throwable> explain) {
        this.library = library;
        this.edits = edits;
        this.explain = explain;
    }

    Optional<Body.Note> note(Noted on) {
        return library.note(on);
    }

    /// Keeps a note; a blank one takes it away. What is typed in a row is one step of the history.
    void put(Noted on, String text, boolean isPrivate) {
        Body.Note note = new Body.Note(text, isPrivate);
        boolean same = library.note(on).map(note::equals).orElse(text.isBlank());
        if (!same) {
            try {
                edits.apply(new Edit.PutNote(on, note, EditName.NOTE));
            } catch (LibraryException refused) {
                explain.accept(refused);
            }
        }
    }

    /// The next change is a step of its own.
    void finished() {
        edits.pause();
    }
}
