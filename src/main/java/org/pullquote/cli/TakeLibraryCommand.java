package org.pullquote.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
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
        description = "Take over what somebody made in their library: articles with their versions, highlights, tags, "
                + "stories, notes, links, decisions, searches and rules. The file is only read; each article "
                + "is made anew from its source, and nothing in the file is run.",
        mixinStandardHelpOptions = true)
final class TakeLibraryCommand implements Callable<Integer> {
    private static final int MOST_LINES = 200;

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
            terminal.say(file + ": " + outcome.articles() + " articles taken, " + outcome.known() + " known; "
                    + outcome.highlights() + " highlights, " + outcome.stories() + " stories, " + outcome.more()
                    + " versions, links and other things");
            outcome.remaining().forEach(remaining -> terminal.explain(file + ": " + words(remaining)));
            outcome.left().stream().limit(MOST_LINES).forEach(left -> terminal.explain(line(file, left)));
            if (outcome.left().size() > MOST_LINES) {
                terminal.explain(file + ": and " + (outcome.left().size() - MOST_LINES) + " more of this kind.");
            }
            return outcome.left().isEmpty();
        } catch (LibraryException refused) {
            terminal.explain(file + ": " + sentence(refused));
            return false;
        }
    }

    private static String line(Path file, Handover.Left left) {
        return file + ": " + (left.what().isEmpty() ? "something in it" : left.what()) + ": " + sentence(left.why());
    }

    private static String words(Received.Remaining remaining) {
        return switch (remaining) {
            case EXPRESSIONS ->
                "rules that are regular expressions were not taken, for one may be made to take for ever.";
            case LAST_CHANGES ->
                "its last changes stand in a journal beside it and were not taken; have it closed by the program "
                        + "that made it, and take it again.";
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
            case OLDER_VERSION -> "left out, for it is an older version, and yours has versions of its own.";
            case WITHOUT_PASSAGE -> "a decision left out, for its passages are not in the articles.";
        };
    }
}
