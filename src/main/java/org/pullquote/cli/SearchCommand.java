package org.pullquote.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryOpener;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pullquote search`: looks through articles, highlights, notes and tags.
@Command(
        name = "search",
        description = "Search articles, highlights, notes and tags. All words must be there, accents and capitals "
                + "aside; \"in quotation marks\" as a phrase, beginning* as the beginning of a word.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for; nothing at all fits everything.")
    private List<String> words = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only in this outlet's articles.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Published on this day or earlier.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--tag", paramLabel = "NAME", description = "Only highlights with this tag.")
    private Optional<String> tag = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only highlights with this status: " + "open, verified, disputed or needs document.")
    private Optional<String> status = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "COUNT",
            defaultValue = "" + SearchQuery.FIRST_RESULTS,
            description = "How many highlights, and how many articles, at most (default: ${DEFAULT-VALUE}).")
    private int limit = SearchQuery.FIRST_RESULTS;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean asJson;

    @Mixin
    private LibraryChoice library = new LibraryChoice();

    private final Terminal terminal;
    private final LibraryOpener libraries;

    SearchCommand(Terminal terminal, LibraryOpener libraries) {
        this.terminal = terminal;
        this.libraries = libraries;
    }

    @Override
    public Integer call() {
        if (status.isPresent() && status.flatMap(Status::labelled).isEmpty()) {
            terminal.explain("search: " + status.get() + " is no status (see pullquote search --help)");
            return ExitCode.WRONG_USAGE;
        }
        return library.with(libraries, terminal, this::search);
    }

    private int search(Library open) {
        Optional<UUID> tagId = tag.flatMap(name -> open.codeBook().named(name)).map(Tag::id);
        if (tag.isPresent() && tagId.isEmpty()) {
            terminal.explain("search: there is no tag " + tag.get() + " in the code book.");
            return ExitCode.PARTLY;
        }
        SearchQuery query = new SearchQuery(
                String.join(" ", words), outlet, from, to, tagId, status.flatMap(Status::labelled), Math.max(1, limit));
        HitLines lines = new HitLines(open);
        for (SearchHit hit : open.search(query)) {
            terminal.print(asJson ? lines.json(hit) : lines.text(hit));
        }
        return ExitCode.DONE;
    }
}
