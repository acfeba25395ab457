package org.pullquote.ui.sibling;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pullquote.article.ArticleId;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Kind;
import org.pullquote.edit.Subject;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.library.sibling.SiblingSearch;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.library.StoryName;
import org.pullquote.ui.work.Job;

/// The siblings that the library proposes for the article that is open. They are looked for off the JavaFX thread;
/// nothing is proposed until the library's articles are known, and nothing again that the reader has parted.
public final class SiblingsViewModel {
    private final Workbench bench;
    private final SiblingSearch search;
    private final ObservableList<LibraryArticle> proposed = FXCollections.observableArrayList();
    private final ObservableList<LibraryArticle> shownProposed = FXCollections.unmodifiableObservableList(proposed);
    private Optional<LibraryArticle> article = Optional.empty();
    private Optional<Job> looking = Optional.empty();
    private boolean ready;

    public SiblingsViewModel(Workbench bench) {
        this.bench = bench;
        this.search = new SiblingSearch(bench.library());
        bench.edits().onChange(this::changed);
        bench.run(
                "siblings.learning",
                () -> {
                    search.makeMissing(_ -> {});
                    search.catchUp();
                    return true;
                },
                this::begin);
    }

    /// What is proposed, the likeliest first; empty most of the time.
    public ObservableList<LibraryArticle> proposed() {
        return shownProposed;
    }

    /// Follows the article that is open.
    public void open(Optional<LibraryArticle> opened) {
        boolean same = opened.map(LibraryArticle::id).equals(article.map(LibraryArticle::id));
        article = opened;
        if (!same) {
            look();
        }
    }

    /// Puts what is proposed into a story with the article: into the open story that has the article, another that has
    /// it, one that has one of the proposed, or else a new one.
    ///
    /// @return the story; empty if nothing was proposed
    public Optional<Story> accept(Optional<Story> open) {
        if (article.isEmpty() || proposed.isEmpty()) {
            return Optional.empty();
        }
        List<LibraryArticle> members =
                Stream.concat(article.stream(), proposed.stream()).toList();
        Optional<Story> home = members.stream()
                .flatMap(member -> Stream.concat(open.stream(), bench.library().stories().stream())
                        .filter(story -> story.articles().contains(member.id())))
                .findFirst();
        Set<ArticleId> together = new LinkedHashSet<>();
        home.ifPresent(story -> together.addAll(story.articles()));
        members.forEach(member -> together.add(member.id()));
        Story story = home.map(there -> there.withArticles(List.copyOf(together)))
                .orElseGet(() ->
                        new Story(UUID.randomUUID(), StoryName.free(bench.library(), members), List.copyOf(together)));
        boolean kept = bench.apply(
                new Edit.Put<>(Kind.STORY, story, home.isPresent() ? EditName.CHANGE_STORY : EditName.ADD_STORY));
        return kept ? Optional.of(story) : Optional.empty();
    }

    /// Remembers that what is proposed is on something else; it is not proposed again.
    public void part() {
        article.ifPresent(open -> {
            Set<ArticleId> apart = new HashSet<>(bench.library().kinship().apart(open.id()));
            proposed.forEach(other -> apart.add(other.id()));
            bench.apply(new Edit.PutApart(open.id(), apart, EditName.PART_SIBLINGS));
        });
    }

    private void begin(boolean allKnown) {
        ready = allKnown;
        look();
    }

    private void changed(Set<Subject> subjects) {
        if (subjects.stream()
                .anyMatch(subject -> subject instanceof Subject.OfSiblings
                        || subject instanceof Subject.OfStory
                        || subject instanceof Subject.OfArticle)) {
            look();
        }
    }

    private void look() {
        looking.ifPresent(Job::cancel);
        proposed.clear();
        if (ready) {
            looking = article.map(open -> bench.run("siblings.looking", () -> search.of(open), proposed::setAll));
        }
    }
}
