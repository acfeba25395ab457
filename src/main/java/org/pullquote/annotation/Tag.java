package org.pullquote.annotation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A label of the code book.
///
/// @param key the digit that puts it on a passage, if it has one
/// @param definition what it means
/// @param useWhen which passages get it, so that two readers would choose alike
/// @param fields what it asks to be filled in
/// @param parent the tag it is nested under; a parent has no parent itself
public record Tag(
        UUID id,
        String name,
        Hue hue,
        Optional<Character> key,
        String definition,
        String useWhen,
        List<Field> fields,
        Optional<UUID> parent) {
    public Tag {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A tag has a name");
        }
        fields = List.copyOf(fields);
    }

    /// A tag of which it is not said when to use it.
    public Tag(
            UUID id,
            String name,
            Hue hue,
            Optional<Character> key,
            String definition,
            List<Field> fields,
            Optional<UUID> parent) {
        this(id, name, hue, key, definition, "", fields, parent);
    }

    /// Its name, what it means and when to use it, in one line.
    public String spoken() {
        return (name + ". " + definition + " " + useWhen).strip();
    }

    public Tag withName(String changed) {
        return new Tag(id, changed, hue, key, definition, useWhen, fields, parent);
    }

    public Tag withHue(Hue changed) {
        return new Tag(id, name, changed, key, definition, useWhen, fields, parent);
    }

    public Tag withKey(Optional<Character> changed) {
        return new Tag(id, name, hue, changed, definition, useWhen, fields, parent);
    }

    public Tag withDefinition(String changed) {
        return new Tag(id, name, hue, key, changed, useWhen, fields, parent);
    }

    public Tag withUseWhen(String changed) {
        return new Tag(id, name, hue, key, definition, changed, fields, parent);
    }

    public Tag withFields(List<Field> changed) {
        return new Tag(id, name, hue, key, definition, useWhen, changed, parent);
    }

    public Tag withParent(Optional<UUID> changed) {
        return new Tag(id, name, hue, key, definition, useWhen, fields, changed);
    }
}
