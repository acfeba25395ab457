package org.pullquote.ui.notes;

import java.util.Optional;
import org.pullquote.annotation.Body;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.library.Noted;
import org.pullquote.ui.Workbench;

/// Reads and keeps notes on articles and stories.
public final class NotesViewModel {
    private final Workbench bench;

    public NotesViewModel(Workbench bench) {
        this.bench = bench;
    }

    Optional<Body.Note> note(Noted on) {
        return bench.library().note(on);
    }

    /// Keeps a note; a blank one takes it away. What is typed in a row is one step of the history.
    void put(Noted on, String text, boolean isPrivate) {
        Body.Note note = new Body.Note(text, isPrivate);
        boolean same = bench.library().note(on).map(note::equals).orElse(text.isBlank());
        if (!same) {
            bench.apply(new Edit.PutNote(on, note, EditName.NOTE));
        }
    }

    /// The next change is a step of its own.
    void finished() {
        bench.edits().pause();
    }
}
