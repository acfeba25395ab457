package org.pullquote.ui.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Status;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Kind;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import org.pullquote.library.Story;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.work.Job;

/// What is looked for in the library and what was found. It is looked for while one types, off the JavaFX thread; an
/// older search that is still under way is dropped.
public final class SearchViewModel {
    private static final Duration TYPING = Duration.millis(120);

    /// What articles in most languages have; a beginning of one letter is looked for in another way than one of two.
    private static final List<String> ANYTHING = List.of("a*", "an*");

    private final Workbench bench;

    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> outlet = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> tag = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Status>> status = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ANY);
    /// The story that is being worked on.
    private final ObjectProperty<Optional<Story>> story = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty inStory = new SimpleBooleanProperty();
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper searched = new ReadOnlyBooleanWrapper(false);
    private final FoundHighlights found;
    private final PauseTransition typing = new PauseTransition(TYPING);
    private List<SearchHit> chosen = List.of();
    /// Highlights that were changed together, to be chosen again when they are found again.
    private Set<UUID> again = Set.of();
    private Optional<Job> searching = Optional.empty();

    public SearchViewModel(Workbench bench) {
        this.bench = bench;
        this.found = new FoundHighlights(bench, this::about, this::searchAgain);
        typing.setOnFinished(_ -> search());
        text.subscribe((_, _) -> typing.playFromStart());
        outlet.subscribe((_, _) -> search());
        tag.subscribe((_, _) -> search());
        status.subscribe((_, _) -> search());
        period.subscribe((_, _) -> search());
        inStory.subscribe((_, _) -> search());
        story.subscribe((_, now) -> {
            if (now.isEmpty()) {
                inStory.set(false);
            } else if (inStory.get()) {
                search();
            }
        });
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<Optional<String>> outletProperty() {
        return outlet;
    }

    public ObjectProperty<Optional<UUID>> tagProperty() {
        return tag;
    }

    public ObjectProperty<Optional<Status>> statusProperty() {
        return status;
    }

    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    /// The story whose highlights can be listed; empty for none.
    public ObjectProperty<Optional<Story>> storyProperty() {
        return story;
    }

    /// Whether only that story's highlights are looked for, and all of them without a word.
    public BooleanProperty inStoryProperty() {
        return inStory;
    }

    /// Lists all highlights of the story.
    public void listStory() {
        text.set("");
        outlet.set(Optional.empty());
        tag.set(Optional.empty());
        status.set(Optional.empty());
        period.set(Period.ANY);
        inStory.set(true);
        search();
    }

    /// Makes these what is changed together; one alone is no choice.
    void choose(List<SearchHit> hitsChosen) {
        chosen = hitsChosen.size() > 1 ? List.copyOf(hitsChosen) : List.of();
    }

    /// Whether several were chosen, and not all that was found is meant.
    boolean hasChoice() {
        return !chosen.isEmpty();
    }

    /// Whether the hit is to be chosen again after what was chosen has been changed.
    boolean isAgain(SearchHit hit) {
        return hit instanceof SearchHit.InAnnotation(var _, var annotation) && again.contains(annotation.id());
    }

    private List<SearchHit> about() {
        return hasChoice() ? chosen : hits;
    }

    /// What was found, the best first.
    public ObservableList<SearchHit> hits() {
        return hits;
    }

    /// The highlights among it, to change them together.
    public FoundHighlights found() {
        return found;
    }

    /// Whether something has been looked for.
    public ReadOnlyBooleanProperty searchedProperty() {
        return searched.getReadOnlyProperty();
    }

    public CodeBook codeBook() {
        return bench.library().codeBook();
    }

    /// Looks for something before the reader does: what a search needs is then there, and the first one as fast as all
    /// others.
    public void prepare() {
        bench.run(
                "search.working",
                () -> ANYTHING.stream()
                        .mapToInt(words ->
                                bench.library().search(SearchQuery.of(words)).size())
                        .sum(),
                _ -> {});
    }

    /// The outlets of the library's articles, by name.
    public void outlets(Consumer<List<String>> show) {
        bench.run(
                "search.working",
                () -> bench.library().summaries().stream()
                        .map(ArticleSummary::outlet)
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                show);
    }

    /// Looks for what a saved search looks for.
    public void open(SavedSearch saved) {
        SearchQuery query = saved.query();
        outlet.set(query.outlet());
        tag.set(query.tag());
        status.set(query.status());
        period.set(Period.of(saved.back()));
        text.set(query.words());
        search();
    }

    /// Keeps the search under what it looks for.
    public void save() {
        String name = text.get().isBlank()
                ? bench.words().get("search.unnamed")
                : text.get().strip();
        SearchQuery timeless = query().withDays(Optional.empty(), Optional.empty());
        bench.apply(new Edit.Put<>(
                Kind.SAVED_SEARCH,
                new SavedSearch(UUID.randomUUID(), name, timeless, period.get().back()),
                EditName.SAVED_SEARCH));
    }

    /// Whether there is anything to look for.
    public boolean isBlank() {
        return text.get().isBlank()
                && outlet.get().isEmpty()
                && tag.get().isEmpty()
                && status.get().isEmpty()
                && period.get() == Period.ANY
                && !inStory.get();
    }

    private SearchQuery query() {
        return new SearchQuery(
                asTyped(text.get().strip()),
                outlet.get(),
                period.get().from(LocalDate.now(bench.clock())),
                Optional.empty(),
                tag.get(),
                status.get(),
                SearchQuery.FIRST_RESULTS);
    }

    /// The last word is still being typed, so it is looked for as a beginning.
    private static String asTyped(String typed) {
        boolean growing = !typed.isEmpty() && Character.isLetterOrDigit(typed.charAt(typed.length() - 1));
        return growing && typed.chars().filter(c -> c == '"').count() % 2 == 0 ? typed + "*" : typed;
    }

    private void searchAgain() {
        Set<UUID> changed = chosen.stream()
                .filter(SearchHit.InAnnotation.class::isInstance)
                .map(hit -> ((SearchHit.InAnnotation) hit).annotation().id())
                .collect(Collectors.toSet());
        search();
        again = changed;
    }

    private void search() {
        again = Set.of();
        typing.stop();
        searching.ifPresent(Job::cancel);
        if (isBlank()) {
            hits.clear();
            searched.set(false);
            return;
        }
        SearchQuery query = query();
        Optional<Story> within = story.get().filter(_ -> inStory.get());
        searching = Optional.of(bench.run("search.working", () -> hits(query, within), results -> {
            hits.setAll(results);
            searched.set(true);
        }));
    }

    private List<SearchHit> hits(SearchQuery query, Optional<Story> within) {
        return within.map(there -> StoryHighlights.of(there, query, bench.library()))
                .orElseGet(() -> bench.library().search(query));
    }
}
