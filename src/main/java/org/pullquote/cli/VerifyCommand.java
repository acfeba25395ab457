package org.pullquote.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pullquote.brief.evidence.Fault;
import org.pullquote.brief.evidence.LibraryCheck;
import org.pullquote.brief.evidence.PackCheck;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryOpener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pullquote verify`: whether an evidence pack, or a library, is what it was.
@Command(
        name = "verify",
        description = "Check that nothing in an evidence pack or in a library has been changed.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private static final int MOST_FAULTS = 200;

    @Parameters(paramLabel = "PACK", arity = "0..1", description = "The evidence pack, a ZIP.")
    private Optional<Path> pack = Optional.empty();

    @Option(names = "--library", paramLabel = "DIR", description = "The folder of a library.")
    private Optional<Path> library = Optional.empty();

    private final Terminal terminal;
    private final LibraryOpener libraries;

    VerifyCommand(Terminal terminal, LibraryOpener libraries) {
        this.terminal = terminal;
        this.libraries = libraries;
    }

    @Override
    public Integer call() {
        if (pack.isPresent() == library.isPresent()) {
            terminal.explain("verify: name a pack or a library (see pullquote verify --help)");
            return ExitCode.WRONG_USAGE;
        }
        return pack.isPresent() ? verifyPack(pack.get()) : verifyLibrary(library.orElseThrow());
    }

    private int verifyPack(Path file) {
        if (!Files.isRegularFile(file)) {
            terminal.explain(file + (Files.exists(file) ? ": this is no file." : ": there is no such file."));
            return ExitCode.PARTLY;
        }
        try {
            PackCheck check = PackCheck.of(file);
            explain(file, check.faults());
            if (check.faults().isEmpty()) {
                terminal.say(file + ": " + check.files() + " files, all as they were when the pack was made.");
                check.signer()
                        .ifPresent(key -> terminal.say("Signed with the key " + key
                                + "; ask whoever gave you the pack whether that is theirs."));
            }
            return exitCode(check.faults());
        } catch (IOException unreadable) {
            terminal.explain(file + ": the file could not be read.");
            return ExitCode.PARTLY;
        }
    }

    private int verifyLibrary(Path folder) {
        if (!Files.isDirectory(folder)) {
            terminal.explain(folder + ": there is no library here.");
            return ExitCode.PARTLY;
        }
        try (Library open = libraries.open(folder)) {
            LibraryCheck check = LibraryCheck.of(open);
            explain(folder, check.faults());
            if (check.faults().isEmpty()) {
                terminal.say(folder + ": " + check.originals() + " originals as they were opened; the log of "
                        + check.entries() + " entries is whole.");
            }
            return exitCode(check.faults());
        }
    }

    private void explain(Path checked, List<Fault> faults) {
        faults.stream().limit(MOST_FAULTS).forEach(fault -> terminal.explain(checked + ": " + sentence(fault)));
        if (faults.size() > MOST_FAULTS) {
            terminal.explain(checked + ": and " + (faults.size() - MOST_FAULTS) + " more of this kind.");
        }
    }

    private static int exitCode(List<Fault> faults) {
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private static String sentence(Fault fault) {
        return switch (fault) {
            case Fault.Changed(var what) -> what + " has been changed.";
            case Fault.Missing(var file) -> file + " is missing.";
            case Fault.Added(var file) -> file + " has been added.";
            case Fault.Outside(var offset) ->
                "all files are as they were, but byte " + offset + " of the pack, between them, is not.";
            case Fault.LogBroken(var number) -> "entry " + number + " of the log does not follow from those before it.";
            case Fault.BadSignature _ -> "the signature does not fit the list of files.";
            case Fault.NotAPack _ -> "this is not an evidence pack, or it is damaged beyond reading.";
        };
    }
}
