package org.pullquote.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryCare;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryOpener;
import org.pullquote.library.Received;
import org.pullquote.library.intake.Handover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `pullquote library take`: takes what somebody else's library holds into one's own.
@Command(
        name = "take",
        description =
                "Take over the articles, highlights and stories of somebody else's library. The file is only read; "
                        + "each article is made anew from its source, and nothing in the file is run.",
        mixinStandardHelpOptions = true)
final class TakeLibraryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Library files (library.pullquote).")
    private List<Path> files = List.of();

    @Mixin
    private LibraryChoice library = new LibraryChoice();

    private final Terminal terminal;
    private final LibraryOpener libraries;
    private final LibraryCare care;

    TakeLibraryCommand(Terminal terminal, LibraryOpener libraries, LibraryCare care) {
        this.terminal = terminal;
        this.libraries = libraries;
        this.care = care;
    }

    @Override
    public Integer call() {
        int exitCode = ExitCode.DONE;
        try (Library open = libraries.open(library.folder())) {
            for (Path file : files) {
                if (!take(file, open)) {
                    exitCode = ExitCode.PARTLY;
                }
            }
        }
        return exitCode;
    }

    private boolean take(Path file, Library open) {
        try (Received received = care.receive(file)) {
            Handover.Outcome outcome = Handover.take(received, open, InstantSource.system(), _ -> {});
            terminal.print(file + ": " + outcome.articles() + " articles taken, " + outcome.known() + " known; "
                    + outcome.highlights() + " highlights, " + outcome.stories() + " stories\n");
            String remaining =
                    received.remaining().stream().map(TakeLibraryCommand::words).collect(Collectors.joining(", "));
            if (!remaining.isEmpty()) {
                terminal.explain(file + ": not taken, and still in it: " + remaining + ".");
            }
            outcome.left().forEach(left -> terminal.explain(file + ": " + left.what() + ": " + sentence(left.why())));
            return outcome.left().isEmpty();
        } catch (LibraryException refused) {
            terminal.explain(file + ": " + sentence(refused));
            return false;
        }
    }

    private static String words(Received.Remaining remaining) {
        return switch (remaining) {
            case VERSIONS -> "older versions of articles";
            case DECISIONS -> "decisions on comparisons";
            case SAVED_SEARCHES -> "saved searches";
        };
    }

    private static String sentence(LibraryException refused) {
        return switch (refused.reason()) {
            case FROM_NEWER_VERSION -> "a newer version of Pullquote made it; update the program.";
            case NOT_A_LIBRARY -> "this is not a library.";
            case DAMAGED -> "it is damaged, or holds what no library has; ask for it again.";
            case LOCKED, READ_ONLY, DISK_FULL, OTHER -> Sentences.of(refused);
        };
    }

    private static String sentence(Handover.Why why) {
        return switch (why) {
            case OTHER_BYTES -> "left out, for its bytes are not those that it names.";
            case UNREADABLE -> "left out, for its file cannot be opened as an article.";
            case DAMAGED -> "left out, for it is damaged.";
        };
    }
}
