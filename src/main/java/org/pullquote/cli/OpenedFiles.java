package org.pullquote.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pullquote.page.Pages;
import org.pullquote.page.SourceFile;

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

    /// As [#of], with every page of a file that holds several.
    static OpenedFiles apart(List<Path> files, Terminal terminal) {
        List<Opened.Cleaned> cleaned = new ArrayList<>();
        int unreadable = 0;
        for (Path file : files) {
            List<SourceFile> parts = Pages.apart(file);
            if (parts.isEmpty()) {
                OpenedFiles one = of(List.of(file), terminal);
                cleaned.addAll(one.cleaned());
                unreadable += one.unreadable();
            }
            for (SourceFile part : parts) {
                switch (Opened.of(file, part)) {
                    case Opened.Cleaned found -> cleaned.add(found);
                    case Opened.Unreadable(var _, var why) -> {
                        terminal.explain(part.name() + ": " + why);
                        unreadable++;
                    }
                }
            }
        }
        return new OpenedFiles(cleaned, unreadable);
    }

    /// What to tell the shell if all that could be done with them was done.
    int exitCode() {
        return unreadable == 0 ? ExitCode.DONE : ExitCode.PARTLY;
    }
}
