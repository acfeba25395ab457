package org.pullquote.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryException.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What stands behind an error of the database, so that it can be explained to the reader.
final class Refusal {
    private Refusal() {}

    static LibraryException of(SQLException error) {
        return new LibraryException(reason(error), String.valueOf(error.getMessage()), error);
    }

    /// Why a folder could not be made. The system's own words for a read-only place differ, so the place is asked.
    static LibraryException of(IOException error, Path folder) {
        Path there = folder;
        while (there.getParent() != null && Files.notExists(there)) {
            there = there.getParent();
        }
        Reason reason = !Files.isDirectory(there)
                ? Reason.NOT_A_LIBRARY
                : Files.isWritable(there) ? Reason.OTHER : Reason.READ_ONLY;
        return new LibraryException(reason, String.valueOf(error.getMessage()), error);
    }

    static LibraryException damaged(String what) {
        return new LibraryException(Reason.DAMAGED, what);
    }

    private static Reason reason(SQLException error) {
        if (!(error instanceof SQLiteException sqlite)) {
            return Reason.OTHER;
        }
        // The low byte is the primary result code; the extended ones only add detail.
        int primary = sqlite.getResultCode().code & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Reason.LOCKED;
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return Reason.READ_ONLY;
        }
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return Reason.DISK_FULL;
        }
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return Reason.NOT_A_LIBRARY;
        }
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return Reason.DAMAGED;
        }
        return Reason.OTHER;
    }
}
