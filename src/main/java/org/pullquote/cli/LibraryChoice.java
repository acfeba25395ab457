package org.pullquote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryFolder;
import org.pullquote.library.LibraryOpener;
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

    /// Opens the library that is there, uses it and closes it again; says so if it can only be read.
    ///
    /// @param use yields what to tell the shell
    int with(LibraryOpener libraries, Terminal terminal, ToIntFunction<Library> use) {
        if (!isThere(terminal)) {
            return ExitCode.PARTLY;
        }
        try (Library open = libraries.open(folder())) {
            open.restriction().ifPresent(reason -> terminal.explain("library: " + Sentences.ofRestriction(reason)));
            return use.applyAsInt(open);
        }
    }
}
