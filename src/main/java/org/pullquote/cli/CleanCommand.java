package org.pullquote.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.pullquote.page.Pages;
import org.pullquote.text.Unseen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pullquote clean`: the clean text of each file, in the order in which the files were named.
@Command(
        name = "clean",
        description = "Print the clean text of saved pages, or put it into a folder.",
        mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Saved web pages, documents, e-mails, archives or texts.")
    private List<Path> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). JSON is one object a line.")
    private CleanFormat format = CleanFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write one file for each into this folder, named as the file it was made from.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--part",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Of a file that holds several pages (web archive, mailbox, book, ZIP) the one of this number.")
    private int part;

    @Option(names = "--list-parts", description = "Print the numbers and names of the pages that each file holds.")
    private boolean listsParts;

    private final Terminal terminal;
    private final Set<Path> taken = new HashSet<>();
    private int exitCode = ExitCode.DONE;

    CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (listsParts) {
            files.forEach(this::listParts);
            return exitCode;
        }
        if (output.isPresent() && !makeFolder(output.get())) {
            return ExitCode.PARTLY;
        }
        files.forEach(file -> taken.add(file.toAbsolutePath().normalize()));
        InOrder.forEach(files, this::clean, (file, fault) -> new Made(Opened.stumbled(file, fault), ""), this::deliver);
        return exitCode;
    }

    /// @param text the article in the format asked for; empty where there is none
    private record Made(Opened opened, String text) {}

    private Made clean(Path file) {
        Opened opened = Opened.of(file, part);
        return new Made(opened, opened instanceof Opened.Cleaned cleaned ? format.write(cleaned) : "");
    }

    private void listParts(Path file) {
        if (Opened.of(file, 0) instanceof Opened.Unreadable unreadable) {
            fail(file, unreadable.why());
            return;
        }
        List<String> parts = Pages.parts(file);
        for (int i = 0; i < parts.size(); i++) {
            terminal.print((i + 1) + "\t" + Unseen.shown(parts.get(i)) + "\n");
        }
    }

    private boolean deliver(Made made) {
        Path file = made.opened().file();
        switch (made.opened()) {
            case Opened.Unreadable unreadable -> fail(file, unreadable.why());
            case Opened.Cleaned cleaned -> {
                cleaned.article()
                        .finding()
                        .ifPresent(found -> terminal.explain(file + ": " + Sentences.of(found, cleaned.page())));
                if (output.isPresent()) {
                    save(output.get(), file, made.text());
                } else {
                    print(file, made.text());
                }
            }
        }
        return !terminal.isAbandoned();
    }

    private void print(Path file, String text) {
        if (files.size() > 1 && format == CleanFormat.TEXT) {
            terminal.print("==> " + Unseen.shown(file.toString()) + " <==\n" + text + "\n");
        } else {
            terminal.print(text);
        }
    }

    private void save(Path folder, Path file, String text) {
        if (!terminal.deliver(text, Optional.of(placeIn(folder, file)))) {
            exitCode = ExitCode.PARTLY;
        }
    }

    /// A place named as the file; two files of one name get two places, and no file that was named is written over.
    private Path placeIn(Path folder, Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("page");
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        Path place = folder.resolve(stem + "." + format.extension());
        for (int i = 2; !taken.add(place.toAbsolutePath().normalize()); i++) {
            place = folder.resolve(stem + "-" + i + "." + format.extension());
        }
        return place;
    }

    private boolean makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException problem) {
            fail(folder, Sentences.ofWriting(problem));
            return false;
        }
    }

    private void fail(Path file, String why) {
        terminal.explain(file + ": " + why);
        exitCode = ExitCode.PARTLY;
    }
}
