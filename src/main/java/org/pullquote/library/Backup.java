package org.pullquote.library;

import java.nio.file.Path;
import java.time.LocalDateTime;

/// A copy of the library, made whole and checked when it was made.
///
/// @param made the reader's local time
/// @param bytes the size of the file
public record Backup(Path file, LocalDateTime made, long bytes) {}
