package org.pullquote.ui.margin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Tag;
import org.pullquote.article.Block;
import org.pullquote.library.LibraryArticle;
import org.pullquote.ui.reader.ReaderViewModel;

/// The highlights of the article that is open, narrowed by words and by tag, and the one whose note is being written.
public final class HighlightsViewModel {
    private final ReaderViewModel reader;
    private final FilteredList<Annotation> shown;
    private final StringProperty filterText = new SimpleStringProperty("");
    private final ObjectProperty<Optional<UUID>> filterTag = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> writing = new SimpleObjectProperty<>(Optional.empty());
    private final Subscription subscriptions;

    public HighlightsViewModel(ReaderViewModel reader) {
        this.reader = reader;
        this.shown = new FilteredList<>(reader.annotations());
        this.subscriptions = filterText
                .subscribe(this::narrow)
                .and(filterTag.subscribe(this::narrow))
                .and(reader.articleProperty().subscribe(_ -> writing.set(Optional.empty())));
    }

    /// Stops following the reader.
    public void dispose() {
        subscriptions.unsubscribe();
    }

    /// The article's view-model, on which highlights are chosen and changed.
    public ReaderViewModel reader() {
        return reader;
    }

    /// The highlights that pass the filter, in text order.
    public ObservableList<Annotation> shown() {
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

    /// The highlight whose note is being written here.
    public ObjectProperty<Optional<UUID>> writingProperty() {
        return writing;
    }

    public void showAll() {
        filterText.set("");
        filterTag.set(Optional.empty());
    }

    public boolean isFiltered() {
        return !filterText.get().isBlank() || filterTag.get().isPresent();
    }

    /// The tags of a highlight that are in the code book, first the one that gives it its colour.
    public List<Tag> tags(Annotation annotation) {
        CodeBook book = reader.codeBookProperty().get();
        return annotation.taggings().stream()
                .flatMap(tagging -> book.find(tagging.tag()).stream())
                .toList();
    }

    /// What is filled in for its tags, in the order of the tags' own fields.
    public List<String> filledIn(Annotation annotation) {
        CodeBook book = reader.codeBookProperty().get();
        return annotation.taggings().stream()
                .flatMap(tagging -> book.find(tagging.tag()).stream()
                        .flatMap(tag -> tag.fields().stream())
                        .flatMap(field -> Stream.ofNullable(tagging.fields().get(field))))
                .distinct()
                .toList();
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
        return reader.codeBookProperty().get().tags().stream()
                .flatMap(tag -> Stream.ofNullable(counted.get(tag.id())).map(count -> new Count(tag, count)))
                .toList();
    }

    /// A tag and how many highlights have it.
    public record Count(Tag tag, int count) {}

    private void narrow() {
        String wanted = filterText.get().strip().toLowerCase(Locale.ROOT);
        Optional<UUID> tag = filterTag.get();
        shown.setPredicate(annotation ->
                tag.map(annotation::hasTag).orElse(true) && (wanted.isEmpty() || says(annotation, wanted)));
    }

    private boolean says(Annotation annotation, String wanted) {
        return Stream.of(
                        Stream.of(annotation.target().quote().exact()),
                        annotation.note().map(Body.Note::text).stream(),
                        tags(annotation).stream().map(Tag::name),
                        annotation.taggings().stream().flatMap(tagging -> tagging.fields().values().stream()))
                .flatMap(words -> words)
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
