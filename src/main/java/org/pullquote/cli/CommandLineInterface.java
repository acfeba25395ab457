package org.pullquote.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
    private final PrintStream out;
    private final PrintStream err;

    /// @param out where results go, in UTF-8
    /// @param err where explanations go, in UTF-8
    public CommandLineInterface(
            LibraryOpener libraries, LibraryCare care, DeskStarter desk, PrintStream out, PrintStream err) {
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
                .setOut(writer(out))
                .setErr(writer(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((wrong, _) -> explainUsage(terminal, wrong))
                .setExecutionExceptionHandler((fault, _, _) -> explainFault(terminal, fault));
        return line.execute(args);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int explainUsage(Terminal terminal, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.explain(String.valueOf(wrong.getMessage()).lines().findFirst().orElse("Wrong usage") + " (see "
                + command + " --help)");
        return ExitCode.WRONG_USAGE;
    }

    private static int explainFault(Terminal terminal, Exception fault) throws Exception {
        if (fault instanceof LibraryException problem) {
            terminal.explain("library: " + Sentences.of(problem));
            return ExitCode.PARTLY;
        }
        throw fault;
    }
}
