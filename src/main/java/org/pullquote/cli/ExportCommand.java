package org.pullquote.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.exchange.AnnotationCsv;
import org.pullquote.annotation.exchange.JsonLd;
import org.pullquote.annotation.exchange.PageNote;
import org.pullquote.annotation.exchange.QdaProject;
import org.pullquote.article.ArticleId;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryOpener;
import org.pullquote.library.Noted;
import org.pullquote.library.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `pullquote annotations export`: writes highlights for other programs.
@Command(
        name = "export",
        description = "Write the library's highlights for other programs. Private notes stay out unless asked for.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Option(names = "--story", paramLabel = "NAME", description = "Only those in the articles of this story.")
    private Optional<String> story = Optional.empty();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: as the output file is called, else jsonld).")
    private Optional<AnnotationFormat> format = Optional.empty();

    @Option(names = "--private-notes", description = "Include private notes.")
    private boolean privateNotes;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file; needed for qdpx.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private LibraryChoice library = new LibraryChoice();

    private final Terminal terminal;
    private final LibraryOpener libraries;

    ExportCommand(Terminal terminal, LibraryOpener libraries) {
        this.terminal = terminal;
        this.libraries = libraries;
    }

    @Override
    public Integer call() {
        AnnotationFormat chosen = format.orElseGet(
                () -> output.map(file -> AnnotationFormat.of(file.toString())).orElse(AnnotationFormat.JSONLD));
        if (chosen == AnnotationFormat.QDPX && output.isEmpty()) {
            terminal.explain("export: qdpx needs --output (see pullquote annotations export --help)");
            return ExitCode.WRONG_USAGE;
        }
        return library.with(libraries, terminal, open -> export(open, chosen));
    }

    private int export(Library open, AnnotationFormat chosen) {
        Optional<Story> found = story.flatMap(open::storyNamed);
        if (story.isPresent() && found.isEmpty()) {
            terminal.explain(story.get() + ": there is no story of this name in the library.");
            return ExitCode.PARTLY;
        }
        List<ArticleId> articles = found.map(Story::articles)
                .orElseGet(() -> open.summaries().stream()
                        .filter(summary -> summary.annotations() > 0
                                || open.note(new Noted.OfArticle(summary.id())).isPresent())
                        .map(ArticleSummary::id)
                        .toList());
        List<Story> stories = found.map(List::of).orElseGet(open::stories);
        byte[] written = write(open, articles, stories, chosen);
        if (output.isPresent()) {
            return terminal.deliver(written, output.get()) ? ExitCode.DONE : ExitCode.PARTLY;
        }
        terminal.print(new String(written, StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }

    private byte[] write(Library open, List<ArticleId> articles, List<Story> stories, AnnotationFormat chosen) {
        List<PageNote> notes = new ArrayList<>();
        JsonLd jsonLd = new JsonLd(open.codeBook(), privateNotes);
        AnnotationCsv csv = new AnnotationCsv(open.codeBook(), privateNotes);
        QdaProject project = new QdaProject(open.codeBook(), privateNotes);
        for (ArticleId id : articles) {
            LibraryArticle article = open.article(id).orElseThrow();
            List<Annotation> annotations = open.annotations(id);
            String source = JsonLd.source(article.article(), article.digest());
            open.note(new Noted.OfArticle(id)).ifPresent(note -> notes.add(PageNote.onArticle(source, note)));
            switch (chosen) {
                case JSONLD -> jsonLd.add(annotations, source, article.article().text());
                case CSV -> csv.add(annotations, source, article.article().text());
                case QDPX -> project.add(annotations, source, id, article.article());
            }
        }
        Set<Link> links = new LinkedHashSet<>();
        articles.forEach(id -> links.addAll(open.linksOf(id)));
        links.forEach(jsonLd::add);
        links.forEach(csv::add);
        links.forEach(project::add);
        for (Story one : stories) {
            project.addStory(one.id(), one.name(), one.articles());
            open.note(new Noted.OfStory(one.id()))
                    .ifPresent(note -> notes.add(PageNote.onStory(one.id(), one.name(), note)));
        }
        notes.forEach(jsonLd::add);
        notes.forEach(csv::add);
        notes.forEach(project::add);
        return switch (chosen) {
            case JSONLD -> Json.escaped(jsonLd.print()).getBytes(StandardCharsets.UTF_8);
            case CSV -> csv.print().getBytes(StandardCharsets.UTF_8);
            case QDPX -> project.pack();
        };
    }
}
