package org.pullquote.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pullquote.article.ArticleId;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryOpener;
import org.pullquote.library.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `pullquote list`: what the library has, story by story.
@Command(name = "list", description = "List the library's stories and articles.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    @Mixin
    private LibraryChoice library = new LibraryChoice();

    private final Terminal terminal;
    private final LibraryOpener libraries;

    ListCommand(Terminal terminal, LibraryOpener libraries) {
        this.terminal = terminal;
        this.libraries = libraries;
    }

    @Override
    public Integer call() {
        return library.with(libraries, terminal, this::list);
    }

    private int list(Library open) {
        Map<ArticleId, ArticleSummary> unlisted = new LinkedHashMap<>();
        open.summaries().forEach(summary -> unlisted.put(summary.id(), summary));
        Map<ArticleId, ArticleSummary> all = Map.copyOf(unlisted);
        for (Story story : open.stories()) {
            terminal.say(story.name());
            int number = 0;
            for (ArticleId id : story.articles()) {
                number++;
                unlisted.remove(id);
                if (all.containsKey(id)) {
                    terminal.say("  S" + number + "  " + line(all.get(id)));
                }
            }
        }
        if (!unlisted.isEmpty()) {
            terminal.say("In no story");
            unlisted.values().forEach(summary -> terminal.say("  " + line(summary)));
        }
        return ExitCode.DONE;
    }

    /// `Coast Radio · 2026-03-17T12:30:00 · Flood inquiry clears barrier crew (3 marked, version 2)`.
    static String line(ArticleSummary summary) {
        String marked = summary.annotations() == 0 ? "" : summary.annotations() + " marked";
        String version = summary.version() == 1 ? "" : "version " + summary.version();
        String more = Stream.of(marked, version).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return line(summary.outlet(), summary.published(), summary.headline(), summary.fileName())
                + (more.isEmpty() ? "" : " (" + more + ")");
    }

    /// `Coast Radio · 2026-03-17T12:30:00 · Flood inquiry clears barrier crew`.
    static String line(LibraryArticle kept) {
        Metadata metadata = kept.article().metadata();
        return line(metadata.outlet(), metadata.published(), metadata.headline(), kept.fileName());
    }

    private static String line(
            Optional<String> outlet, Optional<IsoDate> published, Optional<String> headline, String fileName) {
        return Stream.of(outlet, published.map(IsoDate::text), headline.or(() -> Optional.of(fileName)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
