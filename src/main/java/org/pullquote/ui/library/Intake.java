package org.pullquote.ui.library;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.library.intake.Arrival;
import org.pullquote.library.intake.Versioning;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.ui.work.Work;

/// Takes files into the library: reads each, cleans it and keeps it. Files that are opened together become a story.
/// Blocks while it works; to be called off the JavaFX thread.
public final class Intake {
    private final Library library;
    private final InstantSource clock;
    private final Versioning versioning;

    /// @param clock says when highlights are modified that a newer version moves
    public Intake(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
        this.versioning = new Versioning(library);
    }

    /// What came of it.
    ///
    /// @param opened in the order of the files, each once
    /// @param refused the files that could not be read
    /// @param story the story they make, if there are at least two
    /// @param versions those that became newer versions of articles
    /// @param unsure those that may be versions; nothing is kept of them until the reader says what they are
    public record Outcome(
            List<LibraryArticle> opened,
            List<PageReading.Refused> refused,
            Optional<Story> story,
            List<Versioning.Kept> versions,
            List<Unsure> unsure) {
        public Outcome {
            opened = List.copyOf(opened);
            refused = List.copyOf(refused);
            versions = List.copyOf(versions);
            unsure = List.copyOf(unsure);
        }
    }

    /// A page that may be another version of the article, or an article of its own.
    public record Unsure(RawPage page, Article article, LibraryArticle of) {}

    /// Takes in all files that can be read.
    public Outcome take(List<Path> files, Work.Progress progress) {
        List<LibraryArticle> opened = new ArrayList<>();
        List<PageReading.Refused> refused = new ArrayList<>();
        List<Versioning.Kept> versions = new ArrayList<>();
        List<Unsure> unsure = new ArrayList<>();
        for (int i = 0; i < files.size() && !Thread.currentThread().isInterrupted(); i++) {
            progress.reached(i, files.size());
            switch (Pages.read(files.get(i))) {
                case PageReading.Read(var page) -> {
                    Article article = Cleaning.clean(page);
                    switch (versioning.look(page, article)) {
                        case Arrival.New() -> add(opened, library.add(page, article));
                        case Arrival.Known(var known) -> add(opened, known);
                        case Arrival.Version(var like) -> {
                            Versioning.Kept kept = asVersion(like.article(), page, article);
                            versions.add(kept);
                            add(opened, kept.article());
                        }
                        case Arrival.Unsure(var candidates) ->
                            unsure.add(new Unsure(
                                    page, article, candidates.getFirst().article()));
                    }
                }
                case PageReading.Refused no -> refused.add(no);
            }
        }
        return new Outcome(opened, refused, story(opened), versions, unsure);
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

    private static void add(List<LibraryArticle> opened, LibraryArticle article) {
        opened.removeIf(there -> there.id().equals(article.id()));
        opened.add(article);
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
