package org.pullquote.cli;

import java.nio.file.Path;
import java.time.Instant;
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
import org.pullquote.library.intake.Arrival;
import org.pullquote.library.intake.Likeness;
import org.pullquote.library.intake.Versioning;
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

    @Option(
            names = "--all-parts",
            description =
                    "Of a file that holds several pages (web archive, mailbox, book, ZIP) take each as an article of "
                            + "its own; without it the one that is most likely meant, or all as one.")
    private boolean allParts;

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
        OpenedFiles opened = allParts ? OpenedFiles.apart(files, terminal) : OpenedFiles.of(files, terminal);
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
            kept.add(keep(open, one));
        }
        story.ifPresent(name -> putInto(open, name, kept));
    }

    private LibraryArticle keep(Library open, Opened.Cleaned one) {
        Versioning versioning = new Versioning(open);
        Arrival arrival = versioning.look(one.page(), one.article());
        LibraryArticle article = switch (arrival) {
            case Arrival.Known(LibraryArticle known) -> known;
            case Arrival.Version(Likeness of) ->
                versioning
                        .keep(of.article().id(), one.page(), one.article(), Instant.now())
                        .article();
            case Arrival.New _, Arrival.Unsure _ -> open.add(one.page(), one.article());
        };
        int version = open.versions(article.id()).size();
        terminal.say(one.file() + ": " + ListCommand.line(article)
                + (version == 1 ? "" : " (version " + version + ")")
                + (arrival instanceof Arrival.Known ? " (in the library already)" : ""));
        if (arrival instanceof Arrival.Unsure(List<Likeness> candidates)) {
            terminal.explain(one.file() + ": this may be another version of “"
                    + ListCommand.line(candidates.getFirst().article()) + "”; it was taken as an article of its own.");
        }
        return article;
    }

    private static void putInto(Library open, String name, List<LibraryArticle> kept) {
        Story story = open.storyNamed(name).orElseGet(() -> new Story(UUID.randomUUID(), name, List.of()));
        Set<ArticleId> articles = new LinkedHashSet<>(story.articles());
        kept.forEach(article -> articles.add(article.id()));
        open.putStory(story.withArticles(List.copyOf(articles)));
    }
}
