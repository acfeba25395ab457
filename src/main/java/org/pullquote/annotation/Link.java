package org.pullquote.annotation;

import java.time.Instant;
import java.util.UUID;

/// Joins two highlights, of one article or of two.
///
/// @param from the annotation that the kind is said of, such as the allegation that is denied
/// @param to the other annotation, such as the denial
public record Link(UUID id, UUID from, UUID to, LinkKind kind, Instant created) {
    public Link {
        if (from.equals(to)) {
            throw new IllegalArgumentException("A highlight is not linked to itself");
        }
    }

    /// The end that `annotation` is not.
    public UUID other(UUID annotation) {
        return annotation.equals(from) ? to : from;
    }
}
