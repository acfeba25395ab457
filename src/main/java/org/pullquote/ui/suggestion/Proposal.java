package org.pullquote.ui.suggestion;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.text.TextSpan;

/// A passage of an article of the library for which a tag is proposed. Of no account until it is accepted.
///
/// @param id tells it from the others that are shown
/// @param key by which it is known again when it was rejected
/// @param tag its id in the code book
/// @param fields what would be filled in for the tag
/// @param reason one plain line that says why it is proposed
public record Proposal(UUID id, SuggestionKey key, Target target, UUID tag, Map<Field, String> fields, String reason) {
    public Proposal {
        fields = Map.copyOf(fields);
    }

    public TextSpan span() {
        return target.span();
    }

    /// The words it is about.
    public String passage() {
        return target.quote().exact();
    }

    public Proposal withTag(UUID changed) {
        return new Proposal(id, key, target, changed, fields, reason);
    }

    public Proposal withTarget(Target changed) {
        return new Proposal(id, key, changed, tag, fields, reason);
    }

    /// With this filled in; a blank value takes it away.
    public Proposal withField(Field field, String value) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(fields);
        if (value.isBlank()) {
            changed.remove(field);
        } else {
            changed.put(field, value.strip());
        }
        return new Proposal(id, key, target, tag, changed, reason);
    }

    /// The highlight that it becomes when it is accepted.
    public Annotation accepted(UUID annotation, Instant now) {
        return new Annotation(annotation, target, List.of(new Body.Tagging(tag, fields)), Status.OPEN, now, now);
    }
}
