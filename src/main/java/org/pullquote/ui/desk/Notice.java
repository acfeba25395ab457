package org.pullquote.ui.desk;

import java.util.List;

/// A sentence for the reader that waits until it is dismissed, with what can be done about it.
public record Notice(Kind kind, String text, List<Action> actions) {
    public enum Kind {
        /// Something came out as it should.
        DONE,
        /// Something could not be done.
        TROUBLE,
        /// The reader is asked something.
        QUESTION
    }

    /// Something to do; the notice goes when it is done.
    public record Action(String name, Runnable task) {}

    public Notice {
        actions = List.copyOf(actions);
    }

    public Notice(Kind kind, String text) {
        this(kind, text, List.of());
    }
}
