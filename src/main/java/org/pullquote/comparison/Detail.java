package org.pullquote.comparison;

import java.util.List;

/// A fact that two matched passages give differently, or that only one of them gives: a name, a number, a date, or how
/// sure it is. To be checked, and no mistake of either.
///
/// @param first what the first passage has; empty if it has nothing of the kind
/// @param second what the second passage has
public record Detail(Kind kind, List<Passage> first, List<Passage> second) {
    /// What the fact is.
    public enum Kind {
        NAME("name"),
        NUMBER("number"),
        DATE("date or time"),
        /// How likely something is said to be, and how sure.
        LIKELIHOOD("likelihood");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// The name it has in exports.
        public String label() {
            return label;
        }
    }

    public Detail {
        first = List.copyOf(first);
        second = List.copyOf(second);
        if (first.isEmpty() && second.isEmpty()) {
            throw new IllegalArgumentException("A detail stands in one of the passages");
        }
    }
}
