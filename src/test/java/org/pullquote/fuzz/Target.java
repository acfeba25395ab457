package org.pullquote.fuzz;

import java.io.IOException;
import java.util.List;

/// A reader or cleaner that is tried with changed files.
///
/// @param seeds good files, or good parts of files
/// @param words what such a file is made of
/// @param around puts a changed part into a file, so that what unpacks it does not refuse it
record Target(String name, List<byte[]> seeds, List<String> words, Around around) {
    /// Puts a part into a file.
    @FunctionalInterface
    interface Around {
        byte[] file(byte[] part) throws IOException;
    }

    /// A target whose files are changed as a whole.
    Target(String name, List<byte[]> seeds, List<String> words) {
        this(name, seeds, words, part -> part);
    }
}
