package org.pullquote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pullquote.library.Backup;
import org.pullquote.library.LibraryCare;
import org.pullquote.library.LibraryInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `pullquote library`: looks after the library.
@Command(
        name = "library",
        description = "Check the library, back it up, or put a backup in its place.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class LibraryCommand {
    private static final double MEGABYTE = 1e6;

    private final Terminal terminal;
    private final LibraryCare care;

    LibraryCommand(Terminal terminal, LibraryCare care) {
        this.terminal = terminal;
        this.care = care;
    }

    @Command(name = "info", description = "Say what there is in the library.", mixinStandardHelpOptions = true)
    int info(@Mixin LibraryChoice library) {
        if (!library.isThere(terminal)) {
            return ExitCode.PARTLY;
        }
        LibraryInfo info = care.info(library.folder());
        terminal.say(info.file() + " (" + megabytes(info.bytes()) + ", format " + info.format() + ")");
        terminal.say(counted(info.articles(), "article") + ", " + counted(info.versions(), "older version") + ", "
                + counted(info.annotations(), "highlight") + ", " + counted(info.tags(), "tag"));
        for (Backup backup : info.backups()) {
            terminal.say("backup " + backup.made() + "  " + backup.file() + " (" + megabytes(backup.bytes()) + ")");
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "check",
            description = "Look whether the library is sound: its structure, and every source file's bytes.",
            mixinStandardHelpOptions = true)
    int check(@Mixin LibraryChoice library) {
        if (!library.isThere(terminal)) {
            return ExitCode.PARTLY;
        }
        Path folder = library.folder();
        List<String> wrong = care.check(folder);
        if (wrong.isEmpty()) {
            terminal.say("The library is sound.");
            return ExitCode.DONE;
        }
        wrong.forEach(sentence -> terminal.explain("library: " + sentence));
        Optional<Backup> backup = care.newestSound(folder);
        terminal.explain(backup.map(sound -> "The newest sound backup is of " + sound.made()
                        + "; to put it in the library's place: pullquote library restore")
                .orElse("There is no sound backup."));
        return ExitCode.PARTLY;
    }

    @Command(name = "backup", description = "Make a backup and check it.", mixinStandardHelpOptions = true)
    int backup(@Mixin LibraryChoice library) {
        if (!library.isThere(terminal)) {
            return ExitCode.PARTLY;
        }
        Backup backup = care.backUp(library.folder());
        terminal.say(backup.file() + " (" + megabytes(backup.bytes()) + ")");
        return ExitCode.DONE;
    }

    @Command(
            name = "restore",
            description = "Put the newest sound backup in the library's place; what was there is kept beside it. "
                    + "Close the desk first.",
            mixinStandardHelpOptions = true)
    int restore(@Mixin LibraryChoice library) {
        if (!library.isThere(terminal)) {
            return ExitCode.PARTLY;
        }
        Path folder = library.folder();
        Optional<Backup> backup = care.newestSound(folder);
        if (backup.isEmpty()) {
            terminal.explain("library: there is no sound backup.");
            return ExitCode.PARTLY;
        }
        Path aside = care.restore(folder, backup.get());
        terminal.say("The backup of " + backup.get().made() + " is in the library's place. What was there is kept: "
                + aside);
        return ExitCode.DONE;
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
}
