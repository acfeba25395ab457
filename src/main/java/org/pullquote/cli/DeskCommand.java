package org.pullquote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pullquote.settings.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pullquote` without a command: opens the desk.
@Command(
        name = "pullquote",
        description = "A reading and annotation desk for journalists. Without a command, opens the desk.",
        mixinStandardHelpOptions = true,
        versionProvider = DeskCommand.Version.class,
        footer = {"", "Exit codes: 0 done, 1 some input could not be read or the output not be written, 2 wrong usage."
        })
final class DeskCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Saved web pages or texts to show.")
    private List<Path> files = List.of();

    @Option(names = "--library", paramLabel = "DIR", description = "The folder of the library.")
    private Optional<Path> library = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final DeskStarter desk;

    DeskCommand(DeskStarter desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        files.stream().limit(1).filter(DeskCommand::mayBeAMistypedCommand).forEach(word -> {
            throw new ParameterException(
                    spec.commandLine(), "There is neither a command nor a file of the name '" + word + "'");
        });
        desk.open(files, library);
        return ExitCode.DONE;
    }

    private static boolean mayBeAMistypedCommand(Path word) {
        return word.toString().chars().allMatch(letter -> Character.isLetter(letter) || letter == '-')
                && !Files.exists(word);
    }

    /// Says which Pullquote this is.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {ProgramVersion.current().toString()};
        }
    }
}
