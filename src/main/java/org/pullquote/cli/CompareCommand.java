package org.pullquote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.pullquote.article.Article;
import org.pullquote.brief.ComparisonDocument;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.format.TextWriter;
import org.pullquote.brief.source.Source;
import org.pullquote.comparison.Comparer;
import org.pullquote.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pullquote compare`: what two or more files make of the same matter.
@Command(
        name = "compare",
        description = "Compare what several outlets published on one event.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "2..*", description = "Saved web pages or texts, two at least.")
    private List<Path> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private CompareFormat format = CompareFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file.")
    private Optional<Path> output = Optional.empty();

    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OpenedFiles opened = OpenedFiles.of(files, terminal);
        if (opened.cleaned().size() < 2) {
            terminal.explain("compare: fewer than two files could be read, so there is nothing to compare.");
            return ExitCode.PARTLY;
        }
        List<Article> articles =
                opened.cleaned().stream().map(Opened.Cleaned::article).toList();
        Comparison comparison = new Comparer().compare(articles);
        // the text begins with these lines; the other formats are read by programs or kept in a file
        if (format != CompareFormat.TEXT || output.isPresent()) {
            comparison
                    .remarks()
                    .forEach(remark -> terminal.explain("compare: " + Sentences.of(remark, names(opened.cleaned()))));
        }
        String written = write(opened.cleaned(), articles, comparison);
        return terminal.deliver(written, output) ? opened.exitCode() : ExitCode.PARTLY;
    }

    private String write(List<Opened.Cleaned> cleaned, List<Article> articles, Comparison comparison) {
        return switch (format) {
            case JSON -> Json.line(json -> new ComparisonJson(names(cleaned), articles).write(json, comparison));
            case HTML -> HtmlWriter.write(ComparisonDocument.of(sources(cleaned), comparison, true));
            case TEXT -> TextWriter.write(ComparisonDocument.of(sources(cleaned), comparison, false));
        };
    }

    private static List<String> names(List<Opened.Cleaned> cleaned) {
        return cleaned.stream().map(one -> one.file().toString()).toList();
    }

    private static List<Source> sources(List<Opened.Cleaned> cleaned) {
        return IntStream.range(0, cleaned.size())
                .mapToObj(i ->
                        Source.of(i + 1, cleaned.get(i).page(), cleaned.get(i).article()))
                .toList();
    }
}
