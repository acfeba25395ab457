package org.pullquote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pullquote.brief.evidence.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `pullquote key`: the key with which evidence packs are signed, made the first time.
@Command(
        name = "key",
        description = "Print the public half of the key that signs your evidence packs; it is made the first time.",
        mixinStandardHelpOptions = true)
final class KeyCommand implements Callable<Integer> {
    @Option(
            names = "--secret",
            description = "The secret half, to take the key to another machine. Keep it to yourself.")
    private boolean secret;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private LibraryChoice library = new LibraryChoice();

    private final Terminal terminal;

    KeyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!library.isThere(terminal)) {
            return ExitCode.PARTLY;
        }
        try {
            SigningKey key = SigningKey.keptIn(library.folder());
            boolean done = terminal.deliver(secret ? key.secretPem() : key.publicPem(), output);
            terminal.explain("SHA-256 of the public half: " + key.fingerprint());
            return done ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException problem) {
            terminal.explain(library.folder() + ": " + Sentences.ofWriting(problem));
            return ExitCode.PARTLY;
        }
    }
}
