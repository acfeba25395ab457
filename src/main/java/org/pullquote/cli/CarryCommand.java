package org.pullquote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pullquote.annotation.exchange.CarriedJsonLd;
import org.pullquote.annotation.exchange.ExchangeFile;
import org.pullquote.annotation.exchange.Incoming;
import org.pullquote.annotation.exchange.JsonLd;
import org.pullquote.annotation.exchange.JsonLdReader;
import org.pullquote.annotation.exchange.Reading;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.page.RawPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pullquote annotations carry`: takes the annotations of an old file over to a new one.
@Command(
        name = "carry",
        description = "Carry the annotations of an old file over to a new one, each with its state: "
                + "same, moved, reworded or lost.",
        mixinStandardHelpOptions = true)
final class CarryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD-FILE", description = "The page or text that the annotations are about.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "ANNOTATIONS.jsonld", description = "W3C Web Annotations.")
    private Path annotations = Path.of("");

    @Parameters(index = "2", paramLabel = "NEW-FILE", description = "The page or text as it is now.")
    private Path changed = Path.of("");

    @Option(
            names = "--no-clean",
            description = "The files are clean texts, and positions count in them as they are. "
                    + "Without this it is so where the positions fit the old file as well as its cleaned text.")
    private boolean raw;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private Optional<Path> output = Optional.empty();

    private final Terminal terminal;

    CarryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!terminal.spares(output, List.of(old, annotations, changed))) {
            return ExitCode.WRONG_USAGE;
        }
        OpenedFiles opened = OpenedFiles.of(List.of(old, changed), terminal);
        if (opened.unreadable() > 0) {
            return ExitCode.PARTLY;
        }
        String json;
        try {
            json = ExchangeFile.text(annotations);
        } catch (IOException problem) {
            terminal.explain(annotations + ": " + Sentences.ofReading(problem));
            return ExitCode.PARTLY;
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Opened.Cleaned from = opened.cleaned().getFirst();
        Opened.Cleaned to = opened.cleaned().getLast();
        boolean whole = raw || fits(json, from, now);
        Reading<String> carried = new CarriedJsonLd(
                        whole ? whole(from.page()) : from.article(),
                        whole ? whole(to.page()) : to.article(),
                        name -> name.equals(digestName(from)) ? digestName(to) : name,
                        now)
                .carry(json);
        return switch (carried) {
            case Reading.Malformed<String>(String where, String why) -> {
                terminal.explain(annotations + ": " + where + ": " + why);
                yield ExitCode.PARTLY;
            }
            case Reading.Read<String>(String text) -> terminal.deliver(text, output) ? ExitCode.DONE : ExitCode.PARTLY;
        };
    }

    /// Whether the positions hold their quotations in the file as it is at least as well as in its cleaned text.
    private static boolean fits(String json, Opened.Cleaned from, Instant now) {
        if (!(JsonLdReader.read(json, now) instanceof Reading.Read<List<Incoming>>(List<Incoming> incoming))) {
            return false;
        }
        long whole = count(incoming, from.page().text());
        return whole > 0 && whole >= count(incoming, from.article().text());
    }

    private static long count(List<Incoming> incoming, String text) {
        return incoming.stream().filter(annotation -> annotation.fits(text)).count();
    }

    /// The page's whole text as an article of one paragraph.
    private static Article whole(RawPage page) {
        List<Piece> pieces = page.text().isBlank() ? List.of() : List.of(Piece.paragraph(page.text(), List.of()));
        return new Article(page.format(), Metadata.NONE, pieces, new CleanerVersion("none", 1), Optional.empty());
    }

    private static String digestName(Opened.Cleaned file) {
        return JsonLd.source(file.page().file().digest());
    }
}
