package org.pullquote.library;

/// The library could not do what it was asked; nothing was changed. The reason says how to explain it to the reader.
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What stands in the way.
    public enum Reason {
        /// A later version of the program made it.
        FROM_NEWER_VERSION,
        /// Another program holds it.
        LOCKED,
        /// It, or its folder, cannot be written.
        READ_ONLY,
        DISK_FULL,
        /// The file is not a library.
        NOT_A_LIBRARY,
        DAMAGED,
        OTHER
    }

    private final Reason reason;

    public LibraryException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public LibraryException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
