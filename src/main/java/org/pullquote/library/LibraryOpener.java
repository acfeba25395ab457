package org.pullquote.library;

import java.nio.file.Path;

/// Opens the library in a folder, making it where there is none. The wiring in `app` supplies the one for SQLite, so
/// that neither the window nor the command line knows the store.
public interface LibraryOpener {
    /// The library in `folder`.
    ///
    /// @throws LibraryException if it cannot be opened, with the reason
    Library open(Path folder);
}
