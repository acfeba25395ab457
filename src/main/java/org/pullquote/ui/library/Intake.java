package org.pullquote.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.article.ArticleId;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.ui.work.Work;

/// Takes files into the library: reads each, cleans it and keeps it. Files that are opened together become a story.
/// Blocks while it works; to be called off the JavaFX thread.
public final class Intake {
    private static final int LONGEST_NAME = 60;

    private final Library library;

    public Intake(Library library) {
        this.library = library;
    }

    /// What came of it.
    ///
    /// @param opened in the order of the files, each once
    /// @param refused the files that could not be read
    /// @param story the story they make, if there are at least two
    public record Outcome(List<LibraryArticle> opened, List<PageReading.Refused> refused, Optional<Story> story) {
        public Outcome {
            opened = List.copyOf(opened);
            refused = List.copyOf(refused);
        }
    }

    /// Takes in all files that can be read.
    public Outcome take(List<Path> files, Work.Progress progress) {
        List<LibraryArticle> opened = new ArrayList<>();
        List<PageReading.Refused> refused = new ArrayList<>();
        for (int i = 0; i < files.size() && !Thread.currentThread().isInterrupted(); i++) {
            progress.reached(i, files.size());
            switch (Pages.read(files.get(i))) {
                case PageReading.Read(var page) -> {
                    LibraryArticle article = library.add(page, Cleaning.clean(page));
                    if (opened.stream().noneMatch(there -> there.id().equals(article.id()))) {
                        opened.add(article);
                    }
                }
                case PageReading.Refused no -> refused.add(no);
            }
        }
        return new Outcome(opened, refused, story(opened));
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
        Story story = new Story(UUID.randomUUID(), freeName(opened), ids);
        library.putStory(story);
        return Optional.of(story);
    }

    /// The first headline, with a number behind it where another story has that name.
    private String freeName(List<LibraryArticle> opened) {
        String name = opened.stream()
                .flatMap(article -> article.article().metadata().headline().stream())
                .findFirst()
                .map(Intake::shortened)
                .orElse(opened.getFirst().fileName());
        String free = name;
        for (int number = 2; library.storyNamed(free).isPresent(); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private static String shortened(String headline) {
        if (headline.length() <= LONGEST_NAME) {
            return headline;
        }
        int space = headline.lastIndexOf(' ', LONGEST_NAME);
        return headline.substring(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME) + "…";
    }
}
