package org.pullquote.annotation;

import java.util.Map;
import java.util.UUID;

/// What an annotation says of its target.
public sealed interface Body {
    /// A tag of the code book, with what was filled in for it.
    record Tagging(UUID tag, Map<Field, String> fields) implements Body {
        public Tagging {
            fields = Map.copyOf(fields);
        }

        public Tagging(UUID tag) {
            this(tag, Map.of());
        }
    }

    /// The reader's own words; private notes stay out of exports unless asked for.
    record Note(String text, boolean isPrivate) implements Body {}
}
