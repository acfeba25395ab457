package org.pullquote.ui.reader;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.LinkKind;
import org.pullquote.annotation.Tag;
import org.pullquote.article.ArticleId;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Kind;
import org.pullquote.edit.Subject;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.ui.Edits;

/// The links between highlights, of one article or of two: made at one end, finished at the other, shown at both.
public final class HighlightLinks {
    /// What a tag at the second end says of the first.
    private static final Map<String, LinkKind> KINDS = Map.of(
            "denial", LinkKind.DENIED_BY,
            "confirmation", LinkKind.CONFIRMED_BY,
            "counter-claim", LinkKind.CONTRADICTED_BY,
            "dissent", LinkKind.CONTRADICTED_BY,
            "correction", LinkKind.CORRECTED_BY);

    private final Library library;
    private final Edits edits;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Optional<UUID>> begun = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Subscription following;
    private BiConsumer<ArticleId, UUID> onGo = (_, _) -> {};

    /// A link as it is seen from one of its ends.
    ///
    /// @param isFrom whether it is seen from its first end
    /// @param other the highlight at the other end
    /// @param article what that stands in
    public record Linked(Link link, boolean isFrom, Annotation other, LibraryArticle article) {}

    HighlightLinks(Library library, Edits edits, InstantSource clock) {
        this.library = library;
        this.edits = edits;
        this.clock = clock;
        following = edits.onChange(subjects -> {
            if (subjects.stream()
                    .anyMatch(
                            subject -> subject instanceof Subject.OfLink || subject instanceof Subject.OfAnnotation)) {
                changes.set(changes.get() + 1);
            }
        });
    }

    /// Hears of no further changes.
    void dispose() {
        following.unsubscribe();
    }

    /// The highlight at which a link was begun and not finished.
    public ReadOnlyObjectProperty<Optional<UUID>> begunProperty() {
        return begun.getReadOnlyProperty();
    }

    /// Grows whenever a link may have changed.
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// Says who shows a highlight of any article.
    public void onGo(BiConsumer<ArticleId, UUID> shows) {
        onGo = shows;
    }

    /// The links of a highlight, the oldest first.
    public List<Linked> of(UUID annotation) {
        return library.links(annotation).stream()
                .flatMap(link -> library
                        .annotation(link.other(annotation))
                        .flatMap(other -> library.article(other.target().article())
                                .map(article -> new Linked(link, link.from().equals(annotation), other, article)))
                        .stream())
                .toList();
    }

    /// Begins a link at this highlight or, with one begun at another, makes it.
    ///
    /// @return whether a link was begun
    boolean beginOrFinish(Annotation here) {
        Optional<Annotation> there = begun.get().flatMap(library::annotation);
        if (there.filter(first -> !first.id().equals(here.id())).isEmpty()) {
            begun.set(there.isPresent() ? Optional.empty() : Optional.of(here.id()));
            return begun.get().isPresent();
        }
        begun.set(Optional.empty());
        edits.apply(new Edit.Put<>(Kind.LINK, between(there.get(), here), EditName.LINK));
        return false;
    }

    /// Lets a link go that was begun.
    public void letGo() {
        begun.set(Optional.empty());
    }

    public void change(Link link, LinkKind kind) {
        if (link.kind() != kind) {
            edits.apply(new Edit.Put<>(
                    Kind.LINK, new Link(link.id(), link.from(), link.to(), kind, link.created()), EditName.LINK));
        }
    }

    public void remove(Link link) {
        edits.apply(new Edit.Remove<>(Kind.LINK, link.id(), EditName.REMOVE_LINK));
    }

    /// Shows the highlight at the other end.
    public void go(Linked linked) {
        onGo.accept(linked.article().id(), linked.other().id());
    }

    /// The link that the two highlights' tags suggest; the reader can change its kind.
    private Link between(Annotation first, Annotation second) {
        Optional<LinkKind> forward = kindBy(second);
        Optional<LinkKind> backward = kindBy(first);
        boolean turned = forward.isEmpty() && backward.isPresent();
        LinkKind kind = forward.or(() -> backward).orElse(LinkKind.RELATED_TO);
        UUID from = turned ? second.id() : first.id();
        UUID to = turned ? first.id() : second.id();
        return new Link(UUID.randomUUID(), from, to, kind, clock.instant());
    }

    private static Optional<LinkKind> kindBy(Annotation annotation) {
        return annotation.taggings().stream()
                .flatMap(tagging -> DefaultCodeBook.BOOK.find(tagging.tag()).stream())
                .map(Tag::name)
                .flatMap(name -> Stream.ofNullable(KINDS.get(name)))
                .findFirst();
    }
}
