package org.pullquote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Opens the window. The wiring in `app` supplies it, so that the command line knows no JavaFX.
@FunctionalInterface
public interface DeskStarter {
    /// Opens the desk and returns when it is closed.
    ///
    /// @param files the articles to show
    /// @param library the folder of the library; empty for the reader's usual one
    void open(List<Path> files, Optional<Path> library);
}
