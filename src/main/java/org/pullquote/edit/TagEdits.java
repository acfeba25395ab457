package org.pullquote.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Tag;
import org.pullquote.library.Library;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;

/// Edits of the code book that change highlights too. What they would do can be asked first.
public final class TagEdits {
    private final Library library;
    private final Instant now;

    /// What merging or deleting a tag would do.
    ///
    /// @param highlights how many carry it
    /// @param both how many of these carry the other tag already
    /// @param untagged how many would have no tag left
    /// @param children how many tags stand under it
    public record Preview(int highlights, int both, int untagged, int children) {}

    /// @param now when the highlights are said to be modified
    public TagEdits(Library library, Instant now) {
        this.library = library;
        this.now = now;
    }

    /// What merging `from` into `into` would do.
    public Preview previewOfMerging(UUID from, UUID into) {
        List<Annotation> carrying = carrying(from);
        int both = (int) carrying.stream().filter(one -> one.hasTag(into)).count();
        return new Preview(carrying.size(), both, 0, children(from));
    }

    /// What deleting the tag would do.
    public Preview previewOfDeleting(UUID tag) {
        List<Annotation> carrying = carrying(tag);
        int untagged = (int)
                carrying.stream().filter(one -> one.taggings().size() == 1).count();
        return new Preview(carrying.size(), 0, untagged, children(tag));
    }

    /// Every highlight with `from` gets `into` instead; what was filled in for either is kept, that for `into` first.
    /// The tags under `from` come to stand where `into` lets them.
    public Edit merge(UUID from, UUID into) {
        CodeBook book = library.codeBook();
        Optional<UUID> above = book.find(into).flatMap(Tag::parent).or(() -> Optional.of(into));
        List<Edit> edits = new ArrayList<>();
        edits.add(put(without(book, from, above)));
        carrying(from).forEach(annotation -> edits.add(put(merged(annotation, from, into))));
        return new Edit.Several(edits, EditName.CODE_BOOK);
    }

    /// Takes the tag out of the code book and off every highlight; the highlights stay. The tags under it come to the
    /// top.
    public Edit delete(UUID tag) {
        List<Edit> edits = new ArrayList<>();
        edits.add(put(without(library.codeBook(), tag, Optional.empty())));
        carrying(tag).forEach(annotation -> edits.add(put(annotation.toggled(tag, now))));
        return new Edit.Several(edits, EditName.CODE_BOOK);
    }

    /// Makes a new tag and gives it to these highlights in place of the old one, with what was filled in.
    public Edit split(UUID old, Tag part, Set<UUID> highlights) {
        List<Edit> edits = new ArrayList<>();
        edits.add(put(library.codeBook().with(part)));
        carrying(old).stream()
                .filter(annotation -> highlights.contains(annotation.id()))
                .forEach(annotation -> edits.add(put(merged(annotation, old, part.id()))));
        return new Edit.Several(edits, EditName.CODE_BOOK);
    }

    private List<Annotation> carrying(UUID tag) {
        SearchQuery all = new SearchQuery(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(tag),
                Optional.empty(),
                Integer.MAX_VALUE);
        return library.search(all).stream()
                .filter(SearchHit.InAnnotation.class::isInstance)
                .map(hit -> ((SearchHit.InAnnotation) hit).annotation())
                .toList();
    }

    private int children(UUID tag) {
        return (int) library.codeBook().tags().stream()
                .filter(child -> child.parent().filter(tag::equals).isPresent())
                .count();
    }

    /// The book without the tag, what stood under it standing under `above`.
    private static CodeBook without(CodeBook book, UUID tag, Optional<UUID> above) {
        List<Tag> left = new ArrayList<>();
        for (Tag other : book.tags()) {
            boolean under = other.parent().filter(tag::equals).isPresent();
            Optional<UUID> parent = above.filter(id -> !id.equals(other.id()) && !id.equals(tag));
            if (!other.id().equals(tag)) {
                left.add(under ? other.withParent(parent) : other);
            }
        }
        return new CodeBook(left);
    }

    /// With `into` in the place of the first of the two.
    private Annotation merged(Annotation annotation, UUID from, UUID into) {
        Map<Field, String> fields = new HashMap<>();
        annotation.taggings().stream()
                .filter(tagging -> tagging.tag().equals(from))
                .forEach(tagging -> fields.putAll(tagging.fields()));
        annotation.taggings().stream()
                .filter(tagging -> tagging.tag().equals(into))
                .forEach(tagging -> fields.putAll(tagging.fields()));
        Map<Object, Body> bodies = new LinkedHashMap<>();
        for (Body body : annotation.bodies()) {
            boolean either = body instanceof Body.Tagging(var tag, var _) && (tag.equals(from) || tag.equals(into));
            bodies.putIfAbsent(either ? into : new Object(), either ? new Body.Tagging(into, fields) : body);
        }
        return annotation.withBodies(List.copyOf(bodies.values()), now);
    }

    private static Edit put(CodeBook codeBook) {
        return new Edit.PutCodeBook(codeBook, EditName.CODE_BOOK);
    }

    private static Edit put(Annotation annotation) {
        return new Edit.Put<>(Kind.ANNOTATION, annotation, EditName.CODE_BOOK);
    }
}
