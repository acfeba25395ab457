package org.pullquote.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pullquote.article.Article;
import org.pullquote.article.draft.Draft;
import org.pullquote.brief.DraftReport;
import org.pullquote.brief.check.DraftFinding;
import org.pullquote.brief.check.DraftFindings;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.format.DocxWriter;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.format.TextWriter;
import org.pullquote.brief.source.Source;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pullquote check`: each quotation of the reader's own draft looked up in the sources.
@Command(
        name = "check",
        description = "Look each quotation of a draft up in its sources.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DRAFT", description = "The draft: DOCX, ODT, RTF, Markdown, HTML or text.")
    private Path draft = Path.of("");

    @Option(names = "--against", paramLabel = "FILE", arity = "1..*", required = true, description = "The sources.")
    private List<Path> against = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). JSON is one object a quotation.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file; needed for docx.")
    private Optional<Path> output = Optional.empty();

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// What `check` can make of its findings.
    enum Format {
        JSON,
        HTML,
        DOCX,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        if (format == Format.DOCX && output.isEmpty()) {
            terminal.explain("check: docx needs --output (see pullquote check --help)");
            return ExitCode.WRONG_USAGE;
        }
        return switch (Pages.read(draft)) {
            case PageReading.Read(RawPage page) -> check(page);
            case PageReading.Refused refused -> {
                terminal.explain(draft + ": " + Sentences.of(refused));
                yield ExitCode.PARTLY;
            }
        };
    }

    private int check(RawPage page) {
        OpenedFiles opened = OpenedFiles.of(against, terminal);
        if (opened.cleaned().isEmpty()) {
            return ExitCode.PARTLY;
        }
        Article article = Draft.of(page);
        List<DraftFinding> checked = DraftFindings.of(
                article, opened.cleaned().stream().map(Opened.Cleaned::article).toList());
        byte[] written = write(page, article, opened.cleaned(), checked);
        if (output.isPresent()) {
            return terminal.deliver(written, output.get()) ? opened.exitCode() : ExitCode.PARTLY;
        }
        terminal.print(new String(written, StandardCharsets.UTF_8));
        return opened.exitCode();
    }

    private byte[] write(RawPage page, Article article, List<Opened.Cleaned> sources, List<DraftFinding> checked) {
        Document report = DraftReport.of(Source.of(0, page, article), numbered(sources), checked);
        return switch (format) {
            case DOCX -> DocxWriter.write(report);
            case HTML -> HtmlWriter.write(report).getBytes(StandardCharsets.UTF_8);
            case TEXT -> TextWriter.write(report).getBytes(StandardCharsets.UTF_8);
            case JSON -> {
                CheckJson lines = new CheckJson(draft.toString(), article, sources);
                yield checked.stream()
                        .map(quotation -> Json.line(json -> lines.write(json, quotation)))
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static List<Source> numbered(List<Opened.Cleaned> sources) {
        return IntStream.range(0, sources.size())
                .mapToObj(i ->
                        Source.of(i + 1, sources.get(i).page(), sources.get(i).article()))
                .toList();
    }
}
