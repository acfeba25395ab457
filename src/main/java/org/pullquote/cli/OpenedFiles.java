package org.pullquote.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files that were named, those that could be read and those that could not, which have been explained.
record OpenedFiles(List<Opened.Cleaned> cleaned, int unreadable) {
    OpenedFiles {
        cleaned = List.copyOf(cleaned);
    }

    static OpenedFiles of(List<Path> files, Terminal terminal) {
        List<Opened.Cleaned> cleaned = new ArrayList<>();
        InOrder.forEach(files, Opened::of, Opened::stumbled, opened -> {
            switch (opened) {
                case Opened.Cleaned found -> cleaned.add(found);
                case Opened.Unreadable(var file, var why) -> terminal.explain(file + ": " + why);
            }
            return true;
        });
        return new OpenedFiles(cleaned, files.size() - cleaned.size());
    }

    /// What to tell the shell if all that could be done with them was done.
    int exitCode() {
        return unreadable == 0 ? ExitCode.DONE : ExitCode.PARTLY;
    }
}
