package org.pullquote.library;

import java.nio.file.Path;
import java.util.List;

/// What there is in a library.
///
/// @param bytes the size of its file, the log beside it included
/// @param format the number of its format; grows with the program's versions
/// @param versions older versions of articles, besides the articles
/// @param backups the newest first
public record LibraryInfo(
        Path file,
        long bytes,
        int format,
        int articles,
        int versions,
        int annotations,
        int stories,
        int tags,
        List<Backup> backups) {
    public LibraryInfo {
        backups = List.copyOf(backups);
    }
}
