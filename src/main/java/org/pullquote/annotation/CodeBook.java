package org.pullquote.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The set of tags, in the order in which they are offered. No two share a key or, letter case aside, a name.
public record CodeBook(List<Tag> tags) {
    public CodeBook {
        tags = List.copyOf(tags);
        Set<Object> seen = new HashSet<>();
        for (Tag tag : tags) {
            if (!seen.add(tag.id()) || !seen.add(tag.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Twice in the code book: " + tag.name());
            }
            if (tag.key().isPresent() && !seen.add(tag.key().get())) {
                throw new IllegalArgumentException(
                        "Two tags on the key " + tag.key().get());
            }
        }
    }

    public Optional<Tag> find(UUID id) {
        return tags.stream().filter(tag -> tag.id().equals(id)).findFirst();
    }

    public Optional<Tag> named(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return tags.stream()
                .filter(tag -> tag.name().equalsIgnoreCase(name)
                        || tag.name().toLowerCase(Locale.ROOT).equals(folded))
                .findFirst();
    }

    public Optional<Tag> onKey(char key) {
        return tags.stream()
                .filter(tag -> tag.key().filter(k -> k == key).isPresent())
                .findFirst();
    }

    /// The book with this tag in place of the one with its id, or at the end if there was none.
    public CodeBook with(Tag tag) {
        List<Tag> changed = new ArrayList<>(tags);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).id().equals(tag.id())) {
                changed.set(i, tag);
                return new CodeBook(changed);
            }
        }
        changed.add(tag);
        return new CodeBook(changed);
    }

    public CodeBook without(UUID id) {
        return new CodeBook(tags.stream().filter(tag -> !tag.id().equals(id)).toList());
    }
}
