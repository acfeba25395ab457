package org.pullquote.article.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value in a page's data.
sealed interface JsonValue {
    /// An object's. Of two fields of one name the last counts.
    record Fields(Map<String, JsonValue> values) implements JsonValue {
        public Fields {
            values = Map.copyOf(values);
        }
    }

    record Elements(List<JsonValue> values) implements JsonValue {
        public Elements {
            values = List.copyOf(values);
        }
    }

    record Text(String words) implements JsonValue {}

    /// A number or a truth, as it is written.
    record Literal(String written) implements JsonValue {}

    record Nothing() implements JsonValue {}

    /// A field's value, be it [Nothing]; none if this is no object or has no such field.
    default Optional<JsonValue> get(String field) {
        return this instanceof Fields(Map<String, JsonValue> values)
                ? Optional.ofNullable(values.get(field))
                : Optional.empty();
    }

    /// How it reads: nothing if it has parts.
    default String words() {
        return switch (this) {
            case Text(String words) -> words;
            case Literal(String written) -> written;
            case Fields _, Elements _, Nothing _ -> "";
        };
    }
}
