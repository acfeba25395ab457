package org.pullquote.brief;

import java.io.IOException;
import java.io.Serial;

/// Why a file could not be written, where the system says so only in words of its own language.
public final class WriteException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /// What stood in the way.
    public enum Reason {
        /// There is no room for the whole file.
        DISK_FULL,
        /// The disk or folder can be read only.
        READ_ONLY,
        /// The new file stands ready, but the old one cannot be replaced: another program has it open, or it is
        /// protected.
        IN_USE,
        /// There is a folder of that name.
        FOLDER
    }

    WriteException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    WriteException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
