package org.pullquote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pullquote.library.LibraryFolder;
import picocli.CommandLine.Option;

/// The option that says which library is meant.
final class LibraryChoice {
    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "The folder of the library (default: the one that the desk opens).")
    private Optional<Path> folder = Optional.empty();

    Path folder() {
        return folder.orElseGet(LibraryFolder::ofThisMachine);
    }

    /// Whether there is anything in its place; explains it if not. Opening a library makes one, which somebody who
    /// wants to read one does not ask for.
    boolean isThere(Terminal terminal) {
        boolean there = Files.exists(folder());
        if (!there) {
            terminal.explain(folder() + ": there is no library here.");
        }
        return there;
    }
}
