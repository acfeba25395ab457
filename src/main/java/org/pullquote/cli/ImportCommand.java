package org.pullquote.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryOpener;
import org.pullquote.library.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pullquote import`: takes files into the library.
@Command(
        name = "import",
        description = "Take saved pages into the library; a file that is there already is not taken twice.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Saved web pages or texts.")
    private List<Path> files = List.of();

    @Option(names = "--story", paramLabel = "NAME", description = "Add them to this story, made if there is none.")
    private Optional<String> story = Optional.empty();

    @Mixin
    private LibraryChoice library = new LibraryChoice();

    private final Terminal terminal;
    private final LibraryOpener libraries;

    ImportCommand(Terminal terminal, LibraryOpener libraries) {
        this.terminal = terminal;
        this.libraries = libraries;
    }

    @Override
    public Integer call() {
        if (story.filter(String::isBlank).isPresent()) {
            terminal.explain("import: a story has a name (see pullquote import --help)");
            return ExitCode.WRONG_USAGE;
        }
        OpenedFiles opened = OpenedFiles.of(files, terminal);
        if (opened.cleaned().isEmpty()) {
            return ExitCode.PARTLY;
        }
        try (Library open = libraries.open(library.folder())) {
            open.together(() -> keep(open, opened.cleaned()));
        }
        return opened.exitCode();
    }

    private void keep(Library open, List<Opened.Cleaned> cleaned) {
        List<LibraryArticle> kept = new ArrayList<>();
        for (Opened.Cleaned one : cleaned) {
            LibraryArticle article = open.add(one.page(), one.article());
            kept.add(article);
            terminal.print(one.file() + ": " + ListCommand.line(article) + "\n");
        }
        story.ifPresent(name -> putInto(open, name, kept));
    }

    private static void putInto(Library open, String name, List<LibraryArticle> kept) {
        Story story = open.storyNamed(name).orElseGet(() -> new Story(UUID.randomUUID(), name, List.of()));
        Set<ArticleId> articles = new LinkedHashSet<>(story.articles());
        kept.forEach(article -> articles.add(article.id()));
        open.putStory(story.withArticles(List.copyOf(articles)));
    }
}
