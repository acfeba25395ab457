package org.pullquote.page.document;

/// Says why a file cannot be read. An expected answer: it becomes a sentence for the reader.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String what;

    /// @param what what the file is, as it follows "this is": "a PDF document"; or what is wrong with a damaged one
    public UnreadableException(Reason reason, String what) {
        super(reason + ": " + what);
        this.reason = reason;
        this.what = what;
    }

    public static UnreadableException damaged(String what) {
        return new UnreadableException(Reason.DAMAGED, what);
    }

    public Reason reason() {
        return reason;
    }

    public String what() {
        return what;
    }

    /// What stands in the way.
    public enum Reason {
        /// A password is needed.
        LOCKED,
        DAMAGED,
        /// Unpacked it is larger, deeper or more numerous than any real document.
        TOO_MUCH,
        /// A kind of file that is not read as an article.
        UNSUPPORTED,
        /// A container in which there is nothing that can be read.
        NOTHING_IN_IT
    }
}
