package org.pullquote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.suggestion.Suggester;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pullquote suggest`: what the tool proposes to highlight, one suggestion a line.
@Command(
        name = "suggest",
        description = "Suggest quotations with their speakers, assessments, denials and more, as JSON Lines.",
        mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Saved web pages or texts.")
    private List<Path> files = List.of();

    @Option(names = "--no-clean", description = "The files are clean text already: take them as they are.")
    private boolean asIs;

    private final Terminal terminal;
    private final Suggester suggester = new Suggester();
    private int exitCode = ExitCode.DONE;

    SuggestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        InOrder.forEach(files, this::suggest, SuggestCommand::stumbled, this::deliver);
        return exitCode;
    }

    private sealed interface Made {
        record Lines(String json) implements Made {}

        record Failed(Path file, String why) implements Made {}
    }

    private Made suggest(Path file) {
        if (asIs) {
            return switch (Pages.read(file)) {
                case PageReading.Read(var page) -> lines(file, page.text());
                case PageReading.Refused refused -> new Made.Failed(file, Sentences.of(refused));
            };
        }
        return switch (Opened.of(file)) {
            case Opened.Cleaned cleaned -> lines(file, cleaned.article().text());
            case Opened.Unreadable(var unread, var why) -> new Made.Failed(unread, why);
        };
    }

    private Made lines(Path file, String text) {
        Optional<String> language = suggester.language(text);
        if (language.isEmpty()) {
            terminal.explain(file + ": in this language only quotation marks are looked for.");
        }
        return new Made.Lines(SuggestionJson.of(file.toString(), text, language).lines(suggester.suggest(text)));
    }

    private static Made stumbled(Path file, Throwable fault) {
        return new Made.Failed(file, "Pullquote made a mistake reading it (" + fault + "); please report this.");
    }

    private boolean deliver(Made made) {
        switch (made) {
            case Made.Lines(var json) -> terminal.print(json);
            case Made.Failed(var file, var why) -> {
                terminal.explain(file + ": " + why);
                exitCode = ExitCode.PARTLY;
            }
        }
        return !terminal.isAbandoned();
    }
}
