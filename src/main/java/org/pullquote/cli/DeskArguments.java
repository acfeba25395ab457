package org.pullquote.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// The arguments of a plain start, as a file manager or a menu makes them: no command, only paths and perhaps a
/// library. Reading them here spares the window the command line's own set-up, which takes a good part of a second of
/// processor time on a cold start. Whatever is not certainly a plain start is left to the command line.
///
/// @param library the folder of the library; empty for the reader's usual one
record DeskArguments(List<Path> files, Optional<Path> library) {
    DeskArguments {
        files = List.copyOf(files);
    }

    /// @return empty if there may be a command, an option or a mistake among the arguments
    static Optional<DeskArguments> of(String... args) {
        List<Path> files = new ArrayList<>();
        Optional<Path> library = Optional.empty();
        Iterator<String> left = List.of(args).iterator();
        while (left.hasNext()) {
            String argument = left.next();
            boolean isLibrary = argument.equals("--library") && library.isEmpty() && left.hasNext();
            Optional<Path> path = isLibrary ? path(left.next()) : path(argument).filter(_ -> isPlainlyAPath(argument));
            if (path.isEmpty()) {
                return Optional.empty();
            }
            if (isLibrary) {
                library = path;
            } else {
                files.add(path.get());
            }
        }
        return Optional.of(new DeskArguments(files, library));
    }

    /// No command has a dot or a slash in its name.
    private static boolean isPlainlyAPath(String argument) {
        return argument.contains(".") || argument.contains("/") || argument.contains("\\");
    }

    private static Optional<Path> path(String argument) {
        if (argument.isEmpty() || argument.startsWith("-") || argument.startsWith("@")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(argument));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
