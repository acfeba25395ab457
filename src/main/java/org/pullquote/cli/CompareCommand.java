package org.pullquote.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.brief.ComparisonDocument;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.format.TextWriter;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.comparison.Comparer;
import org.pullquote.comparison.Comparison;
import org.pullquote.comparison.Decisions;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryOpener;
import org.pullquote.library.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pullquote compare`: what two or more files make of the same matter.
@Command(
        name = "compare",
        description = "Compare what several outlets published on one event.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Saved web pages or texts, two at least.")
    private List<Path> files = List.of();

    @Option(
            names = "--story",
            paramLabel = "NAME",
            description = "Compare the articles of this story of the library, as the reader has decided their matches.")
    private Optional<String> story = Optional.empty();

    @Mixin
    private LibraryChoice library = new LibraryChoice();

    @Spec
    private CommandSpec spec = CommandSpec.create();

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
    private final LibraryOpener libraries;

    /// What is compared, and what came of it.
    ///
    /// @param names what each article's file is called
    private record Compared(List<String> names, List<Source> sources, Comparison comparison, Decisions decisions) {}

    CompareCommand(Terminal terminal, LibraryOpener libraries) {
        this.terminal = terminal;
        this.libraries = libraries;
    }

    @Override
    public Integer call() {
        if (story.isPresent() ? !files.isEmpty() : files.size() < 2) {
            throw new ParameterException(spec.commandLine(), "Give two files at least, or --story and no files.");
        }
        if (!terminal.spares(output, files)) {
            return ExitCode.WRONG_USAGE;
        }
        return story.isPresent() ? library.with(libraries, terminal, this::compareStory) : compareFiles();
    }

    private int compareFiles() {
        OpenedFiles opened = OpenedFiles.of(files, terminal);
        if (opened.cleaned().size() < 2) {
            terminal.explain("compare: fewer than two files could be read, so there is nothing to compare.");
            return ExitCode.PARTLY;
        }
        List<Source> sources = IntStream.range(0, opened.cleaned().size())
                .mapToObj(i -> Source.of(
                        i + 1,
                        opened.cleaned().get(i).page(),
                        opened.cleaned().get(i).article()))
                .toList();
        List<String> names =
                opened.cleaned().stream().map(one -> one.file().toString()).toList();
        Comparison found = new Comparer().compare(articles(sources));
        Decisions none = new Decisions(List.of(), List.of(), List.of());
        return deliver(new Compared(names, sources, found, none)) ? opened.exitCode() : ExitCode.PARTLY;
    }

    private int compareStory(Library open) {
        Optional<Story> found = open.storyNamed(story.orElseThrow());
        if (found.isEmpty()) {
            terminal.explain(story.orElseThrow() + ": there is no story of this name in the library.");
            return ExitCode.PARTLY;
        }
        List<LibraryArticle> kept = found.get().articles().stream()
                .flatMap(id -> open.article(id).stream())
                .toList();
        if (kept.size() < 2) {
            terminal.explain(story.orElseThrow() + ": a comparison needs two articles.");
            return ExitCode.PARTLY;
        }
        StoryMaterial material = StoryMaterial.of(open, found.get(), ZoneId.systemDefault());
        List<ArticleId> ids = kept.stream().map(LibraryArticle::id).toList();
        Decisions decisions = new Decisions(ids, articles(material.sources()), open.decisions(ids));
        List<String> names = kept.stream().map(LibraryArticle::fileName).toList();
        boolean written = deliver(new Compared(names, material.sources(), material.comparison(), decisions));
        return written ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private boolean deliver(Compared compared) {
        // the text begins with these lines; the other formats are read by programs or kept in a file
        if (format != CompareFormat.TEXT || output.isPresent()) {
            compared.comparison()
                    .remarks()
                    .forEach(remark -> terminal.explain("compare: " + Sentences.of(remark, compared.names())));
        }
        return terminal.deliver(write(compared), output);
    }

    private String write(Compared compared) {
        List<Source> sources = compared.sources();
        Comparison comparison = compared.comparison();
        return switch (format) {
            case JSON ->
                Json.line(json -> new ComparisonJson(compared.names(), articles(sources), compared.decisions())
                        .write(json, comparison));
            case HTML -> HtmlWriter.write(ComparisonDocument.of(sources, comparison, true));
            case TEXT -> TextWriter.write(ComparisonDocument.of(sources, comparison, false));
        };
    }

    private static List<Article> articles(List<Source> sources) {
        return sources.stream().map(Source::article).toList();
    }
}
