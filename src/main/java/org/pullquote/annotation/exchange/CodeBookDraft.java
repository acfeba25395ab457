package org.pullquote.annotation.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;

/// A code book while it is read from another program's file: what this program does not allow (two tags of one name or
/// on one key, a third level) is put right, so that no tag is lost.
final class CodeBookDraft {
    private final List<Tag> tags = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Character> keys = new HashSet<>();

    /// Adds a tag. One whose name is taken gets a number, and one whose id is taken another id.
    ///
    /// @param parent the tag that it stands under, at whatever depth
    UUID add(
            Optional<UUID> id,
            String name,
            Optional<Hue> hue,
            Optional<Character> key,
            String definition,
            String useWhen,
            List<Field> fields,
            Optional<UUID> parent) {
        String free = freeName(name.isBlank() ? "unnamed" : name.strip());
        UUID own = id.filter(ids::add).orElseGet(() -> {
            UUID made = UUID.nameUUIDFromBytes(("tag " + free).getBytes(StandardCharsets.UTF_8));
            UUID unused = ids.contains(made) ? UUID.randomUUID() : made;
            ids.add(unused);
            return unused;
        });
        Hue given = hue.orElse(Hue.inTurn(tags.size()));
        Optional<UUID> top = parent.map(this::topOf);
        tags.add(new Tag(own, free, given, key.filter(keys::add), definition, useWhen, fields, top));
        return own;
    }

    CodeBook book() {
        return new CodeBook(tags);
    }

    Optional<UUID> named(String name) {
        return tags.stream()
                .filter(tag -> tag.name().equalsIgnoreCase(name))
                .map(Tag::id)
                .findFirst();
    }

    private UUID topOf(UUID parent) {
        return tags.stream()
                .filter(tag -> tag.id().equals(parent))
                .findFirst()
                .flatMap(Tag::parent)
                .orElse(parent);
    }

    private String freeName(String name) {
        String free = name;
        for (int number = 2; !names.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }
}
