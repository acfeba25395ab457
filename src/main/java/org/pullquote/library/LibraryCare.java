package org.pullquote.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Looks after the library in a folder, whether it is open or not: tells what is in it, checks it, backs it up and
/// puts a backup in its place. Backups lie in the folder `backups` beside it; of each of the last seven days and each
/// of the last four weeks that have any, the newest is kept. All methods may take seconds with a large library.
public interface LibraryCare {
    /// @throws LibraryException if it cannot be read, with the reason
    LibraryInfo info(Path folder);

    /// What is wrong with the library, as sentences; nothing if it is sound.
    ///
    /// @throws LibraryException if it cannot even be opened, other than because it is damaged
    List<String> check(Path folder);

    /// Makes a backup of what the library holds now, checks it, and lets go of those that are too old.
    ///
    /// @throws LibraryException if it cannot be made; a damaged library is not backed up
    Backup backUp(Path folder);

    /// Makes a backup if there is none of today.
    Optional<Backup> backUpDaily(Path folder);

    /// The backups, the newest first; one that a later check would refuse is among them.
    List<Backup> backups(Path folder);

    /// The newest backup that is sound.
    Optional<Backup> newestSound(Path folder);

    /// Puts the backup in the library's place, which must not be open. What was there is kept beside it.
    ///
    /// @return the file that what was there is kept in
    /// @throws LibraryException if the backup is not sound or cannot be copied; then all is as before
    Path restore(Path folder, Backup backup);

    /// Opens a library file that came from somebody else, to take over what it holds.
    ///
    /// @throws LibraryException if it is no library, is damaged, or holds what no library has
    Received receive(Path file);
}
