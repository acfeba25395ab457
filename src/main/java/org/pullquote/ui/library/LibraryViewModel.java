package org.pullquote.ui.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pullquote.article.ArticleId;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Kind;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.Story;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.control.Listing;

/// What the library pane lists: the stories with their articles, then all articles, both narrowed by a filter.
public final class LibraryViewModel {
    private final Workbench bench;
    private final ObservableList<LibraryRow> rows = FXCollections.observableArrayList();
    private final ObservableList<LibraryRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(false);
    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<UUID> closed = new HashSet<>();
    private List<Story> stories = List.of();
    private List<ArticleSummary> articles = List.of();
    private List<SavedSearch> searches = List.of();
    private List<ArticleSummary> changed = List.of();

    public LibraryViewModel(Workbench bench) {
        this.bench = bench;
        filter.subscribe(this::list);
    }

    public ObservableList<LibraryRow> rows() {
        return shownRows;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// Whether the library has no article at all.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public List<Story> stories() {
        return stories;
    }

    /// All articles, the newest import first.
    public List<ArticleSummary> articles() {
        return articles;
    }

    /// The articles that have a newer version than the one that was read, the newest first.
    public List<ArticleSummary> changed() {
        return changed;
    }

    /// The first story that has the article.
    public Optional<UUID> storyOf(ArticleId article) {
        return stories.stream()
                .filter(story -> story.articles().contains(article))
                .map(Story::id)
                .findFirst();
    }

    public Optional<ArticleSummary> article(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /// Calls the listener whenever the rows were listed anew.
    public void onListed(Runnable listener) {
        listeners.add(listener);
    }

    /// Reads the lists anew, as after files were opened or a passage was tagged.
    public void refresh() {
        bench.run(
                "library.refreshing",
                () -> new Contents(
                        bench.library().stories(),
                        bench.library().summaries(),
                        bench.library().savedSearches(),
                        bench.library().changedSinceRead()),
                this::show);
    }

    /// Gives a story another name; a blank one, or that of another story, is not taken.
    public void rename(Story story, String name) {
        String wanted = name.strip();
        boolean taken = stories.stream()
                .anyMatch(
                        other -> !other.id().equals(story.id()) && other.name().equalsIgnoreCase(wanted));
        if (!wanted.isEmpty() && !taken && !wanted.equals(story.name())) {
            bench.apply(
                    new Edit.Put<>(Kind.STORY, new Story(story.id(), wanted, story.articles()), EditName.RENAME_STORY));
        }
    }

    /// Forgets a saved search.
    public void remove(SavedSearch search) {
        bench.apply(new Edit.Remove<>(Kind.SAVED_SEARCH, search.id(), EditName.REMOVE_SAVED_SEARCH));
    }

    /// Shows or hides the articles of a story.
    public void toggle(UUID story) {
        if (!closed.remove(story)) {
            closed.add(story);
        }
        list();
    }

    private record Contents(
            List<Story> stories,
            List<ArticleSummary> articles,
            List<SavedSearch> searches,
            List<ArticleSummary> changed) {}

    private void show(Contents contents) {
        stories = contents.stories();
        articles = contents.articles();
        searches = contents.searches();
        changed = contents.changed();
        empty.set(articles.isEmpty());
        list();
    }

    private void list() {
        Map<ArticleId, ArticleSummary> byId =
                articles.stream().collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
        List<LibraryRow> listed = new ArrayList<>();
        for (Story story : stories) {
            boolean named = matches(Stream.of(story.name()));
            List<ArticleSummary> members = story.articles().stream()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                    .filter(article -> named || matches(article))
                    .toList();
            if (named || !members.isEmpty()) {
                boolean open = isFiltered() || !closed.contains(story.id());
                listed.add(new LibraryRow.OfStory(story, open));
                members.stream()
                        .filter(_ -> open)
                        .forEach(article -> listed.add(new LibraryRow.OfArticle(article, Optional.of(story.id()))));
            }
        }
        if (!listed.isEmpty()) {
            listed.addFirst(new LibraryRow.Heading(bench.words().get("library.stories")));
        }
        listed.addAll(0, changedRows());
        List<SavedSearch> kept = searches.stream()
                .filter(search -> matches(Stream.of(search.name())))
                .toList();
        if (!kept.isEmpty()) {
            listed.add(new LibraryRow.Heading(bench.words().get("library.searches")));
            kept.forEach(search -> listed.add(new LibraryRow.OfSearch(search)));
        }
        List<ArticleSummary> found = articles.stream().filter(this::matches).toList();
        if (!found.isEmpty()) {
            listed.add(new LibraryRow.Heading(bench.words().get("library.all-articles")));
            found.forEach(article -> listed.add(new LibraryRow.OfArticle(article, Optional.empty())));
        }
        Listing.become(rows, listed);
        listeners.forEach(Runnable::run);
    }

    private List<LibraryRow> changedRows() {
        List<LibraryRow> listed = new ArrayList<>();
        changed.stream().filter(this::matches).forEach(article -> listed.add(new LibraryRow.OfChanged(article)));
        if (!listed.isEmpty()) {
            listed.addFirst(new LibraryRow.Heading(bench.words().get("library.changed")));
        }
        return listed;
    }

    private boolean isFiltered() {
        return !filter.get().isBlank();
    }

    private boolean matches(ArticleSummary article) {
        return matches(Stream.concat(
                Stream.of(article.fileName()), Stream.concat(article.outlet().stream(), article.headline().stream())));
    }

    /// Whether every word of the filter stands somewhere in `texts`.
    private boolean matches(Stream<String> texts) {
        String all = texts.collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return Stream.of(filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }
}
