package org.pullquote.library.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.annotation.anchoring.Anchor;
import org.pullquote.annotation.anchoring.Carried;
import org.pullquote.annotation.anchoring.Carrying;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.Piece;
import org.pullquote.article.ReadersChoices;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Noted;
import org.pullquote.library.Received;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.text.TextSpan;

/// Takes the articles over, each with its versions, the oldest first, and with the highlights where they stood in each.
final class ArticleHandover {
    /// Nobody restores or cuts more pieces of a page by hand.
    private static final int MOST_CHOICES = 2_000;

    private final HandedOver handed;
    private final Library library;

    /// Of the article that is being taken, ours that has its versions so far.
    private Optional<ArticleId> before = Optional.empty();

    /// Whether ours has other versions behind those.
    private boolean isForked;

    ArticleHandover(HandedOver handed) {
        this.handed = handed;
        this.library = handed.library;
    }

    void take(long number) {
        handed.row(String.valueOf(number), () -> {
            Received.ReceivedArticle newest = handed.from.article(number);
            Optional<LibraryArticle> there = library.withBytes(newest.article().digest());
            before = Optional.empty();
            isForked = there.isPresent();
            handed.row(
                    newest.article().fileName(),
                    () -> handed.from
                            .olderVersions(number)
                            .forEach(version ->
                                    handed.row(newest.article().fileName(), () -> takeOlder(number, version))));
            keep(newest, there.map(LibraryArticle::id).or(() -> isForked ? Optional.empty() : before));
        });
    }

    /// Takes an older version if it can stand before the newest: if none is here, or behind that which is ours.
    private void takeOlder(long number, int version) {
        Received.ReceivedArticle old = handed.from.version(number, version);
        Optional<LibraryArticle> there = library.withBytes(old.article().digest());
        if (there.isPresent()) {
            isForked |= !there.get().digest().equals(old.article().digest());
            before = there.map(LibraryArticle::id);
        } else if (isForked) {
            handed.leave(old.article().fileName(), Handover.Why.OLDER_VERSION);
        } else {
            before = page(old).map(page -> put(old, page, before)).or(() -> before);
        }
    }

    /// The newest version, with what is said of the article.
    private void keep(Received.ReceivedArticle row, Optional<ArticleId> into) {
        Optional<RawPage> page = page(row);
        if (page.isEmpty()) {
            return;
        }
        boolean isKnown = into.filter(id -> !handed.fresh.contains(id)).isPresent();
        ArticleId ours = put(row, page.get(), into);
        handed.known += isKnown ? 1 : 0;
        handed.articles.put(row.article().id(), ours);
        library.together(() -> {
            Noted on = new Noted.OfArticle(ours);
            row.note().filter(_ -> library.note(on).isEmpty()).ifPresent(note -> library.putNote(on, note));
            if (!isKnown) {
                handed.from
                        .rejected(row.article().id())
                        .forEach(key -> library.suggested().reject(ours, key, true));
            }
        });
        placeDecisions(row.article(), ours);
    }

    private Optional<RawPage> page(Received.ReceivedArticle row) {
        if (!row.file().digest().equals(row.article().digest())) {
            handed.leave(row.article().fileName(), Handover.Why.OTHER_BYTES);
            return Optional.empty();
        }
        return switch (Pages.read(row.file())) {
            case PageReading.Read(RawPage page) -> Optional.of(page);
            case PageReading.Refused _ -> {
                handed.leave(row.article().fileName(), Handover.Why.UNREADABLE);
                yield Optional.empty();
            }
        };
    }

    /// Keeps a version, unless it is there, and its highlights, in one transaction.
    private ArticleId put(Received.ReceivedArticle row, RawPage page, Optional<ArticleId> into) {
        Article cleaned = cleaned(row.article().article(), page);
        List<ArticleId> kept = new ArrayList<>(1);
        library.together(() -> {
            Optional<LibraryArticle> there = library.withBytes(page.file().digest());
            if (there.isPresent()) {
                mark(row, there.get());
                kept.add(there.get().id());
            } else if (into.isPresent()) {
                follow(row, page, cleaned, into.get());
                kept.add(into.get());
            } else {
                LibraryArticle added = library.add(page, cleaned);
                handed.fresh.add(added.id());
                mark(row, added);
                kept.add(added.id());
            }
        });
        return kept.getFirst();
    }

    private static Article cleaned(Article theirs, RawPage page) {
        Article cleaned = Cleaning.clean(page);
        long choices = theirs.pieces().stream().filter(Piece::byReader).count();
        return choices <= MOST_CHOICES ? ReadersChoices.carry(theirs, cleaned) : cleaned;
    }

    /// Puts the highlights that are not here on the article.
    private void mark(Received.ReceivedArticle row, LibraryArticle on) {
        for (Carried carried : theirs(row, on.id(), on.article())) {
            library.putAnnotation(carried.annotation());
            handed.highlights.add(carried.annotation().id());
        }
    }

    /// Keeps the version behind the one that is there, with all highlights in their places: theirs as the row says, any
    /// other carried over.
    private void follow(Received.ReceivedArticle row, RawPage page, Article cleaned, ArticleId id) {
        List<Carried> placed = theirs(row, id, cleaned);
        Set<UUID> named =
                placed.stream().map(carried -> carried.annotation().id()).collect(Collectors.toSet());
        List<Annotation> others = library.annotations(id).stream()
                .filter(annotation -> !named.contains(annotation.id()))
                .toList();
        Article old = library.article(id).orElseThrow().article();
        List<Annotation> all = new ArrayList<>();
        placed.forEach(carried -> all.add(carried.annotation()));
        Carrying.carry(others, old, cleaned, handed.clock.instant()).forEach(carried -> all.add(carried.annotation()));
        library.addVersion(id, page, cleaned, all);
        handed.highlights.addAll(named);
        handed.more++;
    }

    /// Their highlights that are not here, or came with this take, in our text.
    private List<Carried> theirs(Received.ReceivedArticle row, ArticleId id, Article ours) {
        List<Annotation> fresh = row.annotations().stream()
                .filter(annotation -> handed.highlights.contains(annotation.id())
                        || library.annotation(annotation.id()).isEmpty())
                .map(annotation -> ours(annotation, id))
                .toList();
        return Carrying.carry(fresh, row.article().article(), ours, handed.clock.instant());
    }

    /// The annotation with our article and our tags.
    private Annotation ours(Annotation annotation, ArticleId article) {
        List<Body> bodies = annotation.bodies().stream().map(this::ours).toList();
        return new Annotation(
                annotation.id(),
                on(annotation.target(), article),
                bodies,
                annotation.status(),
                annotation.created(),
                annotation.modified());
    }

    private static Target on(Target target, ArticleId article) {
        return new Target(article, target.position(), target.quote(), target.block());
    }

    private Body ours(Body body) {
        return switch (body) {
            case Body.Tagging(var tag, var fields) -> new Body.Tagging(handed.tags.getOrDefault(tag, tag), fields);
            case Body.Note note -> note;
        };
    }

    /// Finds the passages again on which something was decided.
    private void placeDecisions(LibraryArticle theirs, ArticleId id) {
        List<HandedOver.Side> sides = handed.sidesIn(theirs.id());
        if (sides.isEmpty()) {
            return;
        }
        Article ours = library.article(id).orElseThrow().article();
        List<Annotation> passages = sides.stream()
                .map(side -> new Annotation(
                        side.decision().id(),
                        on(side.theirs(), id),
                        List.of(),
                        Status.OPEN,
                        side.decision().decided(),
                        side.decision().decided()))
                .toList();
        List<Carried> carried = Carrying.carry(passages, theirs.article(), ours, handed.clock.instant());
        for (int i = 0; i < sides.size(); i++) {
            TextSpan place = carried.get(i).annotation().target().span();
            if (!(carried.get(i).anchor() instanceof Anchor.Lost) && !place.isEmpty()) {
                // With the words that stand there: what the row says they are is not believed.
                handed.place(sides.get(i), Target.of(id, ours, place));
            }
        }
    }
}
