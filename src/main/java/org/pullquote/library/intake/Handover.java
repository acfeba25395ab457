package org.pullquote.library.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.annotation.anchoring.Carried;
import org.pullquote.annotation.anchoring.Carrying;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.ReadersChoices;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.library.Noted;
import org.pullquote.library.Received;
import org.pullquote.library.Story;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;

/// Takes what a stranger's library holds into one's own, row by row.
///
/// Only bytes are taken as they are. An article is made anew from its bytes, as if its file had been opened, with the
/// stranger's choices of what to keep; highlights are found again in that text, so that none can stand on words that
/// are not in the source. Tags go by their ids, then by their names. What is there already stays as it is.
public final class Handover {
    private final Library library;
    private final InstantSource clock;
    private final Map<UUID, UUID> tags = new HashMap<>();
    private final Map<ArticleId, ArticleId> articles = new HashMap<>();
    private final List<Left> left = new ArrayList<>();
    private int taken;
    private int known;
    private int highlights;

    private Handover(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
    }

    /// What came of it.
    ///
    /// @param articles how many were taken
    /// @param known how many were there already
    /// @param highlights how many were taken
    /// @param stories how many were made or added to
    /// @param left what was left where it was
    public record Outcome(int articles, int known, int highlights, int stories, List<Left> left) {
        public Outcome {
            left = List.copyOf(left);
        }
    }

    /// Something that was not taken.
    ///
    /// @param what the name of an article's file, or what else it was
    public record Left(String what, Why why) {}

    /// Why something was not taken.
    public enum Why {
        /// Its bytes are not those that the row names.
        OTHER_BYTES,
        /// Its bytes cannot be opened as an article.
        UNREADABLE,
        /// The row, or the file from there on, is damaged.
        DAMAGED
    }

    /// Takes over all that can be read.
    ///
    /// @param reached told how many articles have been looked at
    public static Outcome take(Received from, Library library, InstantSource clock, LongConsumer reached) {
        Handover handover = new Handover(library, clock);
        handover.takeTags(from);
        long looked = 0;
        for (long number : from.articles()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            handover.takeArticle(from, number);
            reached.accept(++looked);
        }
        int stories = handover.takeStories(from);
        handover.takeLinks(from);
        return new Outcome(handover.taken, handover.known, handover.highlights, stories, handover.left);
    }

    private void takeTags(Received from) {
        try {
            library.together(() -> {
                CodeBook book = library.codeBook();
                for (Tag tag : from.tags()) {
                    book = with(book, tag);
                }
                if (!book.equals(library.codeBook())) {
                    library.putCodeBook(book);
                }
            });
        } catch (LibraryException | IllegalArgumentException unreadable) {
            left.add(new Left("", Why.DAMAGED));
        }
    }

    private CodeBook with(CodeBook book, Tag tag) {
        Optional<Tag> same = book.find(tag.id()).or(() -> book.named(tag.name()));
        tags.put(tag.id(), same.map(Tag::id).orElse(tag.id()));
        if (same.isPresent()) {
            return book;
        }
        Optional<Character> key = tag.key().filter(wanted -> book.onKey(wanted).isEmpty());
        Optional<UUID> parent = tag.parent()
                .map(id -> tags.getOrDefault(id, id))
                .filter(id -> book.find(id).isPresent());
        return book.with(tag.withKey(key).withParent(parent));
    }

    private void takeArticle(Received from, long number) {
        try {
            Received.ReceivedArticle row = from.article(number);
            if (!row.file().digest().equals(row.article().digest())) {
                left.add(new Left(row.article().fileName(), Why.OTHER_BYTES));
                return;
            }
            switch (Pages.read(row.file())) {
                case PageReading.Read(RawPage page) -> library.together(() -> keep(row, page));
                case PageReading.Refused _ -> left.add(new Left(row.article().fileName(), Why.UNREADABLE));
            }
        } catch (LibraryException unreadable) {
            if (unreadable.reason() != LibraryException.Reason.DAMAGED) {
                throw unreadable;
            }
            left.add(new Left(String.valueOf(number), Why.DAMAGED));
        }
    }

    private void keep(Received.ReceivedArticle row, RawPage page) {
        Optional<LibraryArticle> there = library.withBytes(page.file().digest());
        LibraryArticle kept = there.orElseGet(
                () -> library.add(page, ReadersChoices.carry(row.article().article(), Cleaning.clean(page))));
        taken += there.isEmpty() ? 1 : 0;
        known += there.isEmpty() ? 0 : 1;
        articles.put(row.article().id(), kept.id());
        Article old = row.article().article();
        List<Annotation> fresh = row.annotations().stream()
                .filter(annotation -> library.annotation(annotation.id()).isEmpty())
                .map(annotation -> ours(annotation, kept.id()))
                .toList();
        Instant now = clock.instant();
        for (Carried carried : Carrying.carry(fresh, old, kept.article(), now)) {
            library.putAnnotation(carried.annotation());
            highlights++;
        }
        Noted on = new Noted.OfArticle(kept.id());
        row.note().filter(_ -> library.note(on).isEmpty()).ifPresent(note -> library.putNote(on, note));
    }

    /// The annotation with our article and our tags.
    private Annotation ours(Annotation annotation, ArticleId article) {
        Target target = annotation.target();
        List<Body> bodies = annotation.bodies().stream().map(this::ours).toList();
        return new Annotation(
                annotation.id(),
                new Target(article, target.position(), target.quote(), target.block()),
                bodies,
                annotation.status(),
                annotation.created(),
                annotation.modified());
    }

    private Body ours(Body body) {
        return switch (body) {
            case Body.Tagging(var tag, var fields) -> new Body.Tagging(tags.getOrDefault(tag, tag), fields);
            case Body.Note note -> note;
        };
    }

    /// A link is taken where both its highlights are.
    private void takeLinks(Received from) {
        try {
            library.together(() -> from.links().stream()
                    .filter(link -> library.link(link.id()).isEmpty())
                    .filter(link -> library.annotation(link.from()).isPresent()
                            && library.annotation(link.to()).isPresent())
                    .forEach(library::putLink));
        } catch (LibraryException unreadable) {
            left.add(new Left("", Why.DAMAGED));
        }
    }

    private int takeStories(Received from) {
        int made = 0;
        try {
            for (Story story : from.stories()) {
                List<ArticleId> ours = new ArrayList<>(
                        library.storyNamed(story.name()).map(Story::articles).orElse(List.of()));
                story.articles().stream()
                        .map(articles::get)
                        .filter(id -> id != null && !ours.contains(id))
                        .forEach(ours::add);
                Story into = library.storyNamed(story.name())
                        .orElseGet(() -> new Story(UUID.randomUUID(), story.name(), List.of()));
                if (!ours.equals(into.articles())) {
                    library.putStory(into.withArticles(ours));
                    made++;
                }
            }
        } catch (LibraryException unreadable) {
            left.add(new Left("", Why.DAMAGED));
        }
        return made;
    }
}
