package org.pullquote.ui.desk;

/// A sentence for the reader that waits until it is dismissed.
public record Notice(Kind kind, String text) {
    public enum Kind {
        /// Something came out as it should.
        DONE,
        /// Something could not be done.
        TROUBLE
    }
}
