package org.pullquote.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.pullquote.library.LibraryCare;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryOpener;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/// The program as the shell sees it.
public final class CommandLineInterface {
    private final LibraryOpener libraries;
    private final LibraryCare care;
    private final DeskStarter desk;
    private final OutputStream out;
    private final OutputStream err;

    /// @param out where results go, in UTF-8
    /// @param err where explanations go, in UTF-8
    public CommandLineInterface(
            LibraryOpener libraries, LibraryCare care, DeskStarter desk, OutputStream out, OutputStream err) {
        this.libraries = libraries;
        this.care = care;
        this.desk = desk;
        this.out = out;
        this.err = err;
    }

    /// Does what the arguments ask for.
    ///
    /// @return 0 if all is done, 1 if some input could not be read or the output not be written, 2 for wrong usage
    public int run(String... args) {
        Optional<DeskArguments> plain = DeskArguments.of(args);
        if (plain.isPresent()) {
            desk.open(plain.get().files(), plain.get().library());
            return ExitCode.DONE;
        }
        return runCommand(args);
    }

    private int runCommand(String... args) {
        Terminal terminal = new Terminal(out, err);
        CommandLine line = new CommandLine(new DeskCommand(desk))
                .addSubcommand(new CleanCommand(terminal))
                .addSubcommand(new SuggestCommand(terminal))
                .addSubcommand(new CompareCommand(terminal, libraries))
                .addSubcommand(new CheckCommand(terminal, libraries))
                .addSubcommand(new ImportCommand(terminal, libraries))
                .addSubcommand(new ListCommand(terminal, libraries))
                .addSubcommand(new BriefCommand(terminal, libraries))
                .addSubcommand(new SearchCommand(terminal, libraries))
                .addSubcommand(new CommandLine(new AnnotationsCommand())
                        .addSubcommand(new ExportCommand(terminal, libraries))
                        .addSubcommand(new ImportAnnotationsCommand(terminal, libraries))
                        .addSubcommand(new CarryCommand(terminal)))
                .addSubcommand(new CommandLine(new LibraryCommand(terminal, care))
                        .addSubcommand(new TakeLibraryCommand(terminal, libraries, care)))
                .addSubcommand(new VerifyCommand(terminal, libraries))
                .addSubcommand(new KeyCommand(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .registerConverter(Path.class, Arguments::path)
                .registerConverter(ZonedDateTime.class, Arguments::time)
                .registerConverter(ZoneId.class, Arguments::zone)
                .registerConverter(LocalDate.class, Arguments::day)
                .setParameterExceptionHandler((wrong, _) -> explainUsage(terminal, wrong))
                .setExecutionExceptionHandler((fault, _, _) -> explainFault(terminal, fault));
        int code = execute(line, terminal, args);
        Optional<IOException> failure = terminal.failure();
        failure.ifPresent(problem -> terminal.explain("standard output: " + Sentences.ofWriting(problem)));
        return failure.isPresent() ? ExitCode.PARTLY : code;
    }

    private static int execute(CommandLine line, Terminal terminal, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError tooMuch) {
            terminal.explain("there was not enough memory for this; try it with fewer or smaller files.");
            return ExitCode.PARTLY;
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int explainUsage(Terminal terminal, ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        String sentence = line.getUnmatchedArguments().stream()
                .filter(unknown -> unknown.startsWith("-"))
                .findFirst()
                .map(unknown -> "Unknown option: '" + unknown + "'"
                        + (Arguments.isFile(unknown) ? "; the file of this name is ./" + unknown : ""))
                .orElseGet(() ->
                        String.valueOf(wrong.getMessage()).lines().findFirst().orElse("Wrong usage"));
        terminal.explain(sentence + " (see " + command + " --help)");
        return ExitCode.WRONG_USAGE;
    }

    /// What nobody expected is one line too: what went wrong and where in the program, for a report.
    private static int explainFault(Terminal terminal, Exception fault) {
        if (fault instanceof LibraryException problem) {
            terminal.explain("library: " + Sentences.of(problem));
        } else {
            String place = Stream.of(fault.getStackTrace())
                    .map(StackTraceElement::toString)
                    .filter(frame -> frame.contains("org.pullquote"))
                    .findFirst()
                    .orElse("an unknown place");
            terminal.explain("Pullquote made a mistake (" + fault + " at " + place + "); please report this.");
        }
        return ExitCode.PARTLY;
    }
}
