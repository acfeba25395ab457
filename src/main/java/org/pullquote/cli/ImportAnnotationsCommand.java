package org.pullquote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.exchange.AnnotationCsv;
import org.pullquote.annotation.exchange.ExchangeFile;
import org.pullquote.annotation.exchange.Incoming;
import org.pullquote.annotation.exchange.JsonLdReader;
import org.pullquote.annotation.exchange.PageNote;
import org.pullquote.annotation.exchange.QdaReader;
import org.pullquote.annotation.exchange.Reading;
import org.pullquote.edit.AnnotationImport;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryOpener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `pullquote annotations import`: takes in highlights of other programs or other libraries. A file that is not
/// understood changes nothing.
@Command(
        name = "import",
        description = "Take in highlights: W3C Web Annotations (JSON-LD), CSV or REFI-QDA (qdpx).",
        mixinStandardHelpOptions = true)
final class ImportAnnotationsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The highlights.")
    private Path file = Path.of("");

    @Mixin
    private LibraryChoice library = new LibraryChoice();

    private final Terminal terminal;
    private final LibraryOpener libraries;

    ImportAnnotationsCommand(Terminal terminal, LibraryOpener libraries) {
        this.terminal = terminal;
        this.libraries = libraries;
    }

    @Override
    public Integer call() {
        Reading<QdaReader.Project> reading;
        try {
            reading = read(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException problem) {
            terminal.explain(file + ": " + Sentences.ofReading(problem));
            return ExitCode.PARTLY;
        }
        return switch (reading) {
            case Reading.Malformed<QdaReader.Project>(String where, String why) -> {
                terminal.explain(file + ": " + where + ": " + why + "; nothing was changed.");
                yield ExitCode.PARTLY;
            }
            case Reading.Read<QdaReader.Project>(QdaReader.Project project) ->
                library.with(libraries, terminal, open -> keep(open, project));
        };
    }

    private Reading<QdaReader.Project> read(Instant now) throws IOException {
        return switch (AnnotationFormat.of(file.toString())) {
            case QDPX -> QdaReader.read(ExchangeFile.bytes(file, ExchangeFile.LARGEST_PROJECT), now);
            case CSV -> {
                String csv = ExchangeFile.text(file);
                yield withoutCodes(
                        AnnotationCsv.read(csv, now),
                        () -> AnnotationCsv.links(csv, now),
                        () -> AnnotationCsv.pageNotes(csv));
            }
            case JSONLD -> {
                String json = ExchangeFile.text(file);
                yield withoutCodes(
                        JsonLdReader.read(json, now),
                        () -> JsonLdReader.links(json, now),
                        () -> JsonLdReader.pageNotes(json));
            }
        };
    }

    /// @param links read only if the annotations were
    /// @param notes as the links
    private static Reading<QdaReader.Project> withoutCodes(
            Reading<List<Incoming>> reading, Supplier<List<Link>> links, Supplier<List<PageNote>> notes) {
        return switch (reading) {
            case Reading.Malformed<List<Incoming>>(String where, String why) -> new Reading.Malformed<>(where, why);
            case Reading.Read<List<Incoming>>(List<Incoming> incoming) ->
                new Reading.Read<>(new QdaReader.Project(new CodeBook(List.of()), incoming, links.get(), notes.get()));
        };
    }

    private int keep(Library open, QdaReader.Project project) {
        AnnotationImport plan = AnnotationImport.of(open, project);
        plan.edit().applyTo(open);
        terminal.say(plan.placed().size() + " highlights taken in.");
        plan.lost()
                .forEach(annotation -> terminal.explain("Not found in its article's text, and kept as lost: “"
                        + annotation.target().quote().exact() + "”"));
        plan.homeless()
                .forEach(annotation -> terminal.explain("Its article is not in the library (" + annotation.source()
                        + "), and it was not taken in: “" + annotation.quote().exact() + "”"));
        plan.homelessNotes()
                .forEach(note -> terminal.explain((note.story().isPresent() ? "Its story" : "Its article")
                        + " is not in the library (" + note.story().orElse(note.source())
                        + "), and the note was not taken in: “" + note.note().text() + "”"));
        return plan.homeless().isEmpty() && plan.homelessNotes().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }
}
