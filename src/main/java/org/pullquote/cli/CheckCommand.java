package org.pullquote.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pullquote.article.Article;
import org.pullquote.article.draft.Draft;
import org.pullquote.brief.check.CheckedDraft;
import org.pullquote.brief.check.DraftFinding;
import org.pullquote.brief.check.DraftFindings;
import org.pullquote.brief.check.DraftReportFormat;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.source.Source;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryOpener;
import org.pullquote.library.Story;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pullquote check`: each quotation of the reader's own draft looked up in files, in a story or in the whole library.
@Command(
        name = "check",
        description = "Look each quotation of a draft up in its sources: in files, or in the articles of a library.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DRAFT", description = "The draft: DOCX, ODT, RTF, Markdown, HTML or text.")
    private Path draft = Path.of("");

    @Option(
            names = "--against",
            paramLabel = "FILE",
            arity = "1..*",
            description = "The sources; without it, the articles of the library.")
    private List<Path> against = List.of();

    @Option(names = "--story", paramLabel = "NAME", description = "Only the articles of this story of the library.")
    private Optional<String> story = Optional.empty();

    @Mixin
    private LibraryChoice library = new LibraryChoice();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). JSON is one object a quotation.")
    private DraftReportFormat format = DraftReportFormat.TEXT;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "${COMPLETION-CANDIDATES}, for docx (default: what is sold in your country).")
    private Paper paper = Paper.of(Locale.getDefault());

    @Option(names = "--zone", paramLabel = "ZONE", description = "In which times are given (default: your own).")
    private ZoneId zone = ZoneId.systemDefault();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file; needed for docx.")
    private Optional<Path> output = Optional.empty();

    private final Terminal terminal;
    private final LibraryOpener libraries;

    CheckCommand(Terminal terminal, LibraryOpener libraries) {
        this.terminal = terminal;
        this.libraries = libraries;
    }

    @Override
    public Integer call() {
        if (format == DraftReportFormat.DOCX && output.isEmpty()) {
            terminal.explain("check: docx needs --output (see pullquote check --help)");
            return ExitCode.WRONG_USAGE;
        }
        if (!against.isEmpty() && story.isPresent()) {
            terminal.explain("check: either --against or --story (see pullquote check --help)");
            return ExitCode.WRONG_USAGE;
        }
        if (!terminal.spares(
                output, Stream.concat(Stream.of(draft), against.stream()).toList())) {
            return ExitCode.WRONG_USAGE;
        }
        return switch (Pages.read(draft)) {
            case PageReading.Read(RawPage page) ->
                against.isEmpty() ? library.with(libraries, terminal, open -> inLibrary(page, open)) : inFiles(page);
            case PageReading.Refused refused -> {
                terminal.explain(draft + ": " + Sentences.of(refused));
                yield ExitCode.PARTLY;
            }
        };
    }

    private int inFiles(RawPage page) {
        OpenedFiles opened = OpenedFiles.of(against, terminal);
        List<Opened.Cleaned> sources = opened.cleaned();
        if (sources.isEmpty()) {
            return ExitCode.PARTLY;
        }
        Article article = Draft.of(page);
        List<DraftFinding> found = DraftFindings.of(
                article, sources.stream().map(Opened.Cleaned::article).toList());
        List<Source> numbered = IntStream.range(0, sources.size())
                .mapToObj(i ->
                        Source.of(i + 1, sources.get(i).page(), sources.get(i).article()))
                .toList();
        List<String> names =
                sources.stream().map(source -> source.file().toString()).toList();
        return deliver(format.write(Source.of(0, page, article), draft.toString(), numbered, names, found, paper))
                ? opened.exitCode()
                : ExitCode.PARTLY;
    }

    private int inLibrary(RawPage page, Library open) {
        Optional<Story> chosen = story.flatMap(open::storyNamed);
        if (story.isPresent() && chosen.isEmpty()) {
            terminal.explain(story.get() + ": there is no story of this name in the library.");
            return ExitCode.PARTLY;
        }
        if (chosen.isPresent() && chosen.get().articles().isEmpty()) {
            terminal.explain(story.get() + ": there are no articles in this story yet.");
            return ExitCode.PARTLY;
        }
        CheckedDraft checked = CheckedDraft.against(open, chosen, page, zone, (_, _) -> {});
        List<String> names = checked.sources().stream().map(Source::fileName).toList();
        return deliver(format.write(
                        checked.draft(), draft.toString(), checked.sources(), names, checked.findings(), paper))
                ? ExitCode.DONE
                : ExitCode.PARTLY;
    }

    private boolean deliver(byte[] written) {
        if (output.isPresent()) {
            return terminal.deliver(written, output.get());
        }
        terminal.print(new String(written, StandardCharsets.UTF_8));
        return true;
    }
}
