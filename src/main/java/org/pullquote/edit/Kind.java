package org.pullquote.edit;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Link;
import org.pullquote.comparison.Decision;
import org.pullquote.library.Library;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.Story;
import org.pullquote.suggestion.coding.CodingRule;

/// A kind of thing that the library keeps, each under an id of its own: how it is found, kept and removed there.
public final class Kind<T> {
    public static final Kind<Annotation> ANNOTATION = new Kind<>(
            Annotation::id,
            Library::annotation,
            Library::putAnnotation,
            Library::removeAnnotation,
            Subject.OfAnnotation::new);
    public static final Kind<Story> STORY =
            new Kind<>(Story::id, Library::story, Library::putStory, Library::removeStory, Subject.OfStory::new);
    public static final Kind<Link> LINK =
            new Kind<>(Link::id, Library::link, Library::putLink, Library::removeLink, Subject.OfLink::new);
    public static final Kind<SavedSearch> SAVED_SEARCH = new Kind<>(
            SavedSearch::id,
            Library::savedSearch,
            Library::putSavedSearch,
            Library::removeSavedSearch,
            Subject.OfSavedSearch::new);
    /// What the reader decided on two passages.
    public static final Kind<Decision> DECISION = new Kind<>(
            Decision::id, Library::decision, Library::putDecision, Library::removeDecision, Subject.OfDecision::new);
    public static final Kind<CodingRule> CODING_RULE = new Kind<>(
            CodingRule::id,
            (library, id) -> library.suggested().rule(id),
            (library, rule) -> library.suggested().putRule(rule),
            (library, id) -> library.suggested().removeRule(id),
            Subject.OfCodingRule::new);

    private final Function<T, UUID> id;
    private final BiFunction<Library, UUID, Optional<T>> find;
    private final BiConsumer<Library, T> put;
    private final BiConsumer<Library, UUID> remove;
    private final Function<UUID, Subject> subject;

    private Kind(
            Function<T, UUID> id,
            BiFunction<Library, UUID, Optional<T>> find,
            BiConsumer<Library, T> put,
            BiConsumer<Library, UUID> remove,
            Function<UUID, Subject> subject) {
        this.id = id;
        this.find = find;
        this.put = put;
        this.remove = remove;
        this.subject = subject;
    }

    UUID id(T thing) {
        return id.apply(thing);
    }

    Optional<T> find(Library library, UUID wanted) {
        return find.apply(library, wanted);
    }

    void put(Library library, T thing) {
        put.accept(library, thing);
    }

    void remove(Library library, UUID unwanted) {
        remove.accept(library, unwanted);
    }

    Subject subject(UUID of) {
        return subject.apply(of);
    }
}
