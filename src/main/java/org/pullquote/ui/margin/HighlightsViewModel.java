package org.pullquote.ui.margin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.article.Block;
import org.pullquote.library.LibraryArticle;
import org.pullquote.ui.control.FieldTerms;
import org.pullquote.ui.control.Listing;
import org.pullquote.ui.reader.ReaderViewModel;

/// The highlights of the article that is open, narrowed by words, tag and status, under headings or in text order, and
/// the one whose note is being written.
public final class HighlightsViewModel {
    private final ReaderViewModel reader;
    private final FieldTerms terms;
    private final ObservableList<PanelRow> rows = FXCollections.observableArrayList();
    private final ObservableList<PanelRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty filterText = new SimpleStringProperty("");
    private final ObjectProperty<Optional<UUID>> filterTag = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Status>> filterStatus = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.TEXT);
    private final ObjectProperty<Optional<UUID>> writing = new SimpleObjectProperty<>(Optional.empty());
    private final ListChangeListener<Annotation> changed = _ -> highlightsChanged();
    private final Subscription subscriptions;
    private List<Annotation> shown = List.of();
    /// How the rows are grouped by now.
    private Grouping listed = Grouping.TEXT;

    public HighlightsViewModel(ReaderViewModel reader, FieldTerms terms) {
        this.reader = reader;
        this.terms = terms;
        reader.annotations().addListener(changed);
        this.subscriptions = filterText
                .subscribe(this::list)
                .and(filterTag.subscribe(this::list))
                .and(filterStatus.subscribe(this::list))
                .and(grouping.subscribe(this::list))
                .and(reader.codeBookProperty().subscribe(this::list))
                .and(reader.articleProperty().subscribe(_ -> opened()));
        list();
    }

    /// Stops following the reader.
    public void dispose() {
        subscriptions.unsubscribe();
        reader.annotations().removeListener(changed);
    }

    /// How what is filled in stands in the window.
    public FieldTerms terms() {
        return terms;
    }

    /// The article's view-model, on which highlights are chosen and changed.
    public ReaderViewModel reader() {
        return reader;
    }

    /// What the panel lists.
    public ObservableList<PanelRow> rows() {
        return shownRows;
    }

    /// The highlights that pass the filter, in text order.
    public List<Annotation> shown() {
        return shown;
    }

    /// Words that a highlight has in its passage, its note, its tags or what is filled in for them.
    public StringProperty filterTextProperty() {
        return filterText;
    }

    /// The tag that a highlight has; empty for any.
    public ObjectProperty<Optional<UUID>> filterTagProperty() {
        return filterTag;
    }

    /// The status that a highlight has; empty for any.
    public ObjectProperty<Optional<Status>> filterStatusProperty() {
        return filterStatus;
    }

    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /// The highlight whose note is being written here.
    public ObjectProperty<Optional<UUID>> writingProperty() {
        return writing;
    }

    public void showAll() {
        filterText.set("");
        filterTag.set(Optional.empty());
        filterStatus.set(Optional.empty());
    }

    /// The tags of a highlight that are in the code book, first the one that gives it its colour.
    public List<Tag> tags(Annotation annotation) {
        return PanelRows.tags(annotation, book());
    }

    /// What is filled in for its tags, as it is shown, in the order of the tags' own fields.
    public List<String> filledIn(Annotation annotation) {
        return annotation.taggings().stream()
                .flatMap(tagging -> book().find(tagging.tag()).stream()
                        .flatMap(tag -> tag.fields().stream())
                        .flatMap(field -> shown(tagging, field)))
                .distinct()
                .toList();
    }

    /// What has been filled in for a field anywhere in the article, as it is shown, by name.
    public Set<String> known(Field field) {
        Set<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        reader.annotations()
                .forEach(annotation -> annotation.taggings().stream()
                        .flatMap(tagging -> shown(tagging, field))
                        .forEach(values::add));
        return values;
    }

    /// The article's text; empty with none open.
    public String text() {
        return reader.articleProperty().get().map(kept -> kept.article().text()).orElse("");
    }

    /// The number of the paragraph in which it begins; 0 where that has none.
    public int paragraph(Annotation annotation) {
        return reader.articleProperty()
                .get()
                .map(LibraryArticle::article)
                .filter(article -> !article.blocks().isEmpty())
                .map(article -> article.blocks()
                        .get(article.blockAt(annotation.target().span().start())))
                .map(Block::number)
                .orElse(0);
    }

    /// How many highlights have each tag, in the order of the code book; tags without any are left out.
    public List<Count> counts() {
        Map<UUID, Integer> counted = new HashMap<>();
        reader.annotations()
                .forEach(annotation ->
                        annotation.taggings().forEach(tagging -> counted.merge(tagging.tag(), 1, Integer::sum)));
        return book().tags().stream()
                .flatMap(tag -> Stream.ofNullable(counted.get(tag.id())).map(count -> new Count(tag, count)))
                .toList();
    }

    /// How many highlights have the status.
    public int count(Status status) {
        return (int) reader.annotations().stream()
                .filter(annotation -> annotation.status() == status)
                .count();
    }

    /// A tag and how many highlights have it.
    public record Count(Tag tag, int count) {}

    private CodeBook book() {
        return reader.codeBookProperty().get();
    }

    private void opened() {
        writing.set(Optional.empty());
        list();
    }

    private void highlightsChanged() {
        if (!reader.isOpening()) {
            list();
        }
    }

    private void list() {
        List<Annotation> before = shown;
        List<Annotation> now = narrowed();
        shown = now;
        if (grouping.get() == Grouping.TEXT && listed == Grouping.TEXT) {
            Listing.Difference changed = Listing.difference(before, now);
            List<Annotation> come = now.subList(changed.from(), changed.from() + changed.come());
            Listing.exchange(rows, changed, PanelRows.of(come, Grouping.TEXT, book()));
        } else {
            Listing.become(rows, PanelRows.of(now, grouping.get(), book()));
        }
        listed = grouping.get();
    }

    private List<Annotation> narrowed() {
        String wanted = filterText.get().strip().toLowerCase(Locale.ROOT);
        Optional<UUID> tag = filterTag.get();
        Optional<Status> status = filterStatus.get();
        if (wanted.isEmpty() && tag.isEmpty() && status.isEmpty()) {
            return List.copyOf(reader.annotations());
        }
        return reader.annotations().stream()
                .filter(annotation -> tag.map(annotation::hasTag).orElse(true)
                        && status.map(annotation.status()::equals).orElse(true)
                        && (wanted.isEmpty() || says(annotation, wanted)))
                .toList();
    }

    private Stream<String> shown(Body.Tagging tagging) {
        return tagging.fields().keySet().stream().flatMap(field -> shown(tagging, field));
    }

    private Stream<String> shown(Body.Tagging tagging, Field field) {
        return Stream.ofNullable(tagging.fields().get(field)).map(kept -> terms.shown(field, kept));
    }

    private boolean says(Annotation annotation, String wanted) {
        return Stream.of(
                        Stream.of(annotation.target().quote().exact()),
                        annotation.note().map(Body.Note::text).stream(),
                        tags(annotation).stream().map(Tag::name),
                        annotation.taggings().stream().flatMap(this::shown))
                .flatMap(words -> words)
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
