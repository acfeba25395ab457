package org.pullquote.ui.library;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.Metadata;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.library.Received;
import org.pullquote.library.Story;
import org.pullquote.library.intake.Arrival;
import org.pullquote.library.intake.Handover;
import org.pullquote.library.intake.Versioning;
import org.pullquote.page.PageContent;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.ui.work.Work;

/// Takes files into the library: reads each, cleans it and keeps it. Files that are opened together become a story.
/// Blocks while it works; to be called off the JavaFX thread.
public final class Intake {
    private final Library library;
    private final InstantSource clock;
    private final Function<Path, Received> receiving;
    private final Versioning versioning;

    /// @param clock says when highlights are modified that a newer version moves
    /// @param receiving opens a library that came from somebody else
    public Intake(Library library, InstantSource clock, Function<Path, Received> receiving) {
        this.library = library;
        this.clock = clock;
        this.receiving = receiving;
        this.versioning = new Versioning(library);
    }

    /// What came of it.
    ///
    /// @param opened in the order of the files, each once
    /// @param refused the files that could not be read
    /// @param story the story they make, if there are at least two
    /// @param versions those that became newer versions of articles
    /// @param unsure those that may be versions; nothing is kept of them until the reader says what they are
    /// @param several those that hold more pages
    public record Outcome(
            List<LibraryArticle> opened,
            List<PageReading.Refused> refused,
            Optional<Story> story,
            List<Versioning.Kept> versions,
            List<Unsure> unsure,
            List<Several> several) {
        public Outcome {
            opened = List.copyOf(opened);
            refused = List.copyOf(refused);
            versions = List.copyOf(versions);
            unsure = List.copyOf(unsure);
            several = List.copyOf(several);
        }
    }

    /// A file of several pages, of which one was taken, or all as one.
    ///
    /// @param parts their names
    public record Several(Path file, List<String> parts) {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /// A page that may be another version of the article, or an article of its own.
    public record Unsure(RawPage page, Article article, LibraryArticle of) {}

    /// Takes in all files that can be read.
    public Outcome take(List<Path> files, Work.Progress progress) {
        Takings takings = new Takings();
        for (int i = 0; i < files.size() && !Thread.currentThread().isInterrupted(); i++) {
            progress.reached(i, files.size());
            switch (Pages.read(files.get(i))) {
                case PageReading.Read(var page) -> {
                    takings.add(page, Cleaning.clean(page));
                    takings.addParts(files.get(i), page);
                }
                case PageReading.Refused no -> takings.refused.add(no);
            }
        }
        return takings.outcome();
    }

    /// Takes in some of the pages of a file, each as an article of its own.
    ///
    /// @param chosen their places among the parts, from 0
    public Outcome take(Several several, List<Integer> chosen, Work.Progress progress) {
        Takings takings = new Takings();
        List<SourceFile> apart = Pages.apart(several.file());
        int done = 0;
        for (int part : chosen) {
            if (part < apart.size() && !Thread.currentThread().isInterrupted()) {
                progress.reached(done++, chosen.size());
                switch (Pages.read(apart.get(part))) {
                    case PageReading.Read(var page) -> takings.add(page, Cleaning.clean(page));
                    case PageReading.Refused no -> takings.refused.add(no);
                }
            }
        }
        return takings.outcome();
    }

    /// Takes in what was pasted.
    public Outcome take(Pasted pasted) {
        Takings takings = new Takings();
        switch (Pages.read(pasted.file())) {
            case PageReading.Read(var page) -> {
                Article article = Cleaning.clean(page);
                Metadata said = article.metadata();
                takings.add(
                        page, article.withMetadata(said.withUrl(pasted.source().or(said::url))));
            }
            case PageReading.Refused no -> takings.refused.add(no);
        }
        return takings.outcome();
    }

    /// What has been taken in so far.
    private final class Takings {
        private final List<LibraryArticle> opened = new ArrayList<>();
        private final List<PageReading.Refused> refused = new ArrayList<>();
        private final List<Versioning.Kept> versions = new ArrayList<>();
        private final List<Unsure> unsure = new ArrayList<>();
        private final List<Several> several = new ArrayList<>();

        void add(RawPage page, Article article) {
            switch (versioning.look(page, article)) {
                case Arrival.New() -> put(library.add(page, article));
                case Arrival.Known(var known) -> put(known);
                case Arrival.Version(var like) -> {
                    Versioning.Kept kept = asVersion(like.article(), page, article);
                    versions.add(kept);
                    put(kept.article());
                }
                case Arrival.Unsure(var candidates) ->
                    unsure.add(new Unsure(page, article, candidates.getFirst().article()));
            }
        }

        void addParts(Path file, RawPage page) {
            List<String> parts = switch (page.content()) {
                case PageContent.Itself _ -> List.of();
                case PageContent.Enclosed _, PageContent.Passages _ -> Pages.parts(file);
            };
            if (parts.size() > 1) {
                several.add(new Several(file, parts));
            }
        }

        private void put(LibraryArticle article) {
            opened.removeIf(there -> there.id().equals(article.id()));
            opened.add(article);
        }

        Outcome outcome() {
            return new Outcome(opened, refused, story(opened), versions, unsure, several);
        }
    }

    /// Takes over what somebody else's library holds.
    ///
    /// @throws LibraryException if the file is refused as a whole
    public Handover.Outcome takeOver(Path file, Work.Progress progress) {
        try (Received received = receiving.apply(file)) {
            long all = received.articles().size();
            return Handover.take(received, library, clock, done -> progress.reached(done, all));
        }
    }

    /// Keeps the page as the newest version of the article it may be one of.
    public Versioning.Kept asVersion(Unsure page) {
        return asVersion(page.of(), page.page(), page.article());
    }

    /// Keeps the page as an article of its own.
    public LibraryArticle asOwn(Unsure page) {
        return library.add(page.page(), page.article());
    }

    private Versioning.Kept asVersion(LibraryArticle of, RawPage page, Article article) {
        return versioning.keep(of.id(), page, article, clock.instant());
    }

    private Optional<Story> story(List<LibraryArticle> opened) {
        if (opened.size() < 2) {
            return Optional.empty();
        }
        List<ArticleId> ids = opened.stream().map(LibraryArticle::id).toList();
        Optional<Story> known = library.stories().stream()
                .filter(story -> story.articles().containsAll(ids))
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        Story story = new Story(UUID.randomUUID(), StoryName.free(library, opened), ids);
        library.putStory(story);
        return Optional.of(story);
    }
}
