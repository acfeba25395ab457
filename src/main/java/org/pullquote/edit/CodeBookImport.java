package org.pullquote.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Tag;

/// Takes another code book into this one.
///
/// A tag that is there already, by its id or else by its name, keeps its id, its name, its key and its place, and gets
/// the colour and the fields that came, and the definition and when to use it where these are said; the others are
/// added. No tag is taken away.
///
/// @param book what comes of it
/// @param added how many tags are new
/// @param changed how many that were there are different now
public record CodeBookImport(CodeBook book, int added, int changed) {
    /// What comes of taking `incoming` into `present`.
    public static CodeBookImport of(CodeBook present, CodeBook incoming) {
        Map<UUID, UUID> ids = new HashMap<>();
        CodeBook book = present;
        int added = 0;
        int changed = 0;
        for (Tag tag : incoming.tags()) {
            Optional<Tag> there = present.find(tag.id()).or(() -> present.named(tag.name()));
            ids.put(tag.id(), there.map(Tag::id).orElse(tag.id()));
            Tag taken = there.map(old -> described(old, tag)).orElse(alone(tag, book));
            added += there.isEmpty() ? 1 : 0;
            changed += there.filter(old -> !old.equals(taken)).isPresent() ? 1 : 0;
            book = book.with(taken);
        }
        for (Tag tag : incoming.tags()) {
            book = nested(book, ids, tag, present);
        }
        return new CodeBookImport(book, added, changed);
    }

    private static Tag described(Tag old, Tag tag) {
        return old.withHue(tag.hue())
                .withDefinition(tag.definition().isEmpty() ? old.definition() : tag.definition())
                .withUseWhen(tag.useWhen().isEmpty() ? old.useWhen() : tag.useWhen())
                .withFields(tag.fields());
    }

    /// With its key, if that is free, and at the top for now.
    private static Tag alone(Tag tag, CodeBook book) {
        return tag.withKey(tag.key().filter(key -> book.onKey(key).isEmpty())).withParent(Optional.empty());
    }

    /// A new tag stands under the tag that it came under, if that is at the top here.
    private static CodeBook nested(CodeBook book, Map<UUID, UUID> ids, Tag tag, CodeBook present) {
        UUID id = ids.getOrDefault(tag.id(), tag.id());
        Optional<UUID> parent = tag.parent()
                .map(above -> ids.getOrDefault(above, above))
                .filter(above ->
                        book.find(above).filter(top -> top.parent().isEmpty()).isPresent());
        if (present.find(id).isPresent() || parent.isEmpty()) {
            return book;
        }
        return book.with(book.find(id).orElseThrow().withParent(parent));
    }
}
