package org.pullquote.library;

import java.util.Optional;
import org.pullquote.annotation.Body;

/// The notes on articles and stories, at most one each.
public interface Notes {
    Optional<Body.Note> note(Noted on);

    /// Keeps the note in place of the one that is there; a blank one takes it away.
    void putNote(Noted on, Body.Note note);
}
