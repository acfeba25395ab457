package org.pullquote.ui.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.Piece;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Kind;
import org.pullquote.library.LibraryArticle;
import org.pullquote.text.TextSpan;

/// Makes the edits of the highlights of one article, at one moment.
record HighlightEdits(LibraryArticle kept, Instant now) {
    /// A new highlight.
    Annotation make(TextSpan span, Tag tag) {
        return new Annotation(
                UUID.randomUUID(), target(span), List.of(new Body.Tagging(tag.id())), Status.OPEN, now, now);
    }

    /// With the tag put on or taken off; a highlight of which nothing is left is removed.
    Edit toggle(Annotation annotation, Tag tag) {
        Annotation changed = annotation.toggled(tag.id(), now);
        return changed.bodies().isEmpty()
                ? new Edit.Remove<>(Kind.ANNOTATION, annotation.id(), EditName.REMOVE_HIGHLIGHT)
                : new Edit.Put<>(Kind.ANNOTATION, changed, EditName.TAG);
    }

    Edit resize(Annotation annotation, TextSpan span) {
        return new Edit.Put<>(Kind.ANNOTATION, annotation.withTarget(target(span), now), EditName.RESIZE_HIGHLIGHT);
    }

    /// The span with one end moved by a word; the same span if nothing would be left of it.
    TextSpan movedByWord(TextSpan span, boolean start, boolean forward) {
        return new WordSteps(kept.article().text()).moved(span, start, forward);
    }

    /// Parts a highlight in two; the second is a new one with the same tags and note.
    ///
    /// @return empty if there would be no words on one side
    Optional<Edit> split(Annotation annotation, int at) {
        TextSpan span = annotation.target().span();
        if (at <= span.start() || at >= span.end()) {
            return Optional.empty();
        }
        TextSpan before = trimmed(new TextSpan(span.start(), at));
        TextSpan behind = trimmed(new TextSpan(at, span.end()));
        if (before.isEmpty() || behind.isEmpty()) {
            return Optional.empty();
        }
        Annotation second =
                new Annotation(UUID.randomUUID(), target(behind), annotation.bodies(), annotation.status(), now, now);
        return Optional.of(new Edit.Several(
                List.of(
                        new Edit.Put<>(
                                Kind.ANNOTATION, annotation.withTarget(target(before), now), EditName.SPLIT_HIGHLIGHT),
                        new Edit.Put<>(Kind.ANNOTATION, second, EditName.SPLIT_HIGHLIGHT)),
                EditName.SPLIT_HIGHLIGHT));
    }

    /// Whether the other overlaps this one or follows it with nothing but white space between.
    boolean canJoin(Annotation annotation, Annotation other) {
        TextSpan span = annotation.target().span();
        TextSpan next = other.target().span();
        if (other.id().equals(annotation.id()) || next.start() < span.start() && !next.overlaps(span)) {
            return false;
        }
        return next.overlaps(span)
                || kept.article().text().substring(span.end(), next.start()).isBlank();
    }

    /// Makes one highlight of two, with the tags of both and both notes; it stays the first of them.
    Edit join(Annotation first, Annotation second) {
        TextSpan span = first.target().span().cover(second.target().span());
        Annotation joined = first.withTarget(target(span), now).withBodies(bodies(first, second), now);
        return new Edit.Several(
                List.of(
                        new Edit.Put<>(Kind.ANNOTATION, joined, EditName.JOIN_HIGHLIGHTS),
                        new Edit.Remove<>(Kind.ANNOTATION, second.id(), EditName.JOIN_HIGHLIGHTS)),
                EditName.JOIN_HIGHLIGHTS);
    }

    /// The page with one piece decided anew, and its highlights where they now stand.
    ///
    /// @return empty if a highlight would lose its place
    Optional<Edit> decide(int index, Piece decided, List<Annotation> annotations, EditName name) {
        Article changed = kept.article().withPiece(index, decided);
        return new CarriedOver(kept.id(), kept.article(), changed)
                .all(annotations, now)
                .map(moved -> {
                    List<Edit> edits = new ArrayList<>();
                    edits.add(new Edit.PutArticle(kept.id(), changed, name));
                    moved.forEach(annotation -> edits.add(new Edit.Put<>(Kind.ANNOTATION, annotation, name)));
                    return new Edit.Several(edits, name);
                });
    }

    /// The annotation as changed at this moment.
    Annotation stamped(Annotation annotation) {
        return annotation.withBodies(annotation.bodies(), now);
    }

    /// With this note, as private as the one it had; a first note is private.
    static Annotation withNote(Annotation annotation, String text) {
        boolean isPrivate = annotation.note().map(Body.Note::isPrivate).orElse(true);
        return annotation.withNote(new Body.Note(text, isPrivate), annotation.modified());
    }

    /// With this filled in for one of its tags; blank takes it away.
    static Annotation withField(Annotation annotation, UUID tag, Field field, String value) {
        List<Body> bodies = annotation.bodies().stream()
                .map(body ->
                        body instanceof Body.Tagging tagging && tagging.tag().equals(tag)
                                ? filledIn(tagging, field, value.strip())
                                : body)
                .toList();
        return annotation.withBodies(bodies, annotation.modified());
    }

    /// The span without white space at its ends.
    TextSpan trimmed(TextSpan span) {
        return span.trimmed(kept.article().text());
    }

    private Target target(TextSpan span) {
        return Target.of(kept.id(), kept.article(), span);
    }

    private static Body filledIn(Body.Tagging tagging, Field field, String value) {
        Map<Field, String> fields = new HashMap<>(tagging.fields());
        if (value.isEmpty()) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return new Body.Tagging(tagging.tag(), fields);
    }

    private static List<Body> bodies(Annotation first, Annotation second) {
        List<Body> bodies = new ArrayList<>(first.taggings());
        second.taggings().stream()
                .filter(tagging -> !first.hasTag(tagging.tag()))
                .forEach(bodies::add);
        boolean isPrivate = first.note().map(Body.Note::isPrivate).orElse(false)
                || second.note().map(Body.Note::isPrivate).orElse(false);
        String notes = first.note().map(Body.Note::text).orElse("") + "\n\n"
                + second.note().map(Body.Note::text).orElse("");
        if (!notes.isBlank()) {
            bodies.add(new Body.Note(notes.strip(), isPrivate));
        }
        return bodies;
    }
}
