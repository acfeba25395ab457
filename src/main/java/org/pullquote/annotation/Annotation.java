package org.pullquote.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A highlight with its tags and notes. It may overlap others to any depth and is never merged with them.
public record Annotation(UUID id, Target target, List<Body> bodies, Status status, Instant created, Instant modified) {
    public Annotation {
        bodies = List.copyOf(bodies);
    }

    /// Its tags, first the one that gives it its colour.
    public List<Body.Tagging> taggings() {
        return bodies.stream()
                .filter(Body.Tagging.class::isInstance)
                .map(Body.Tagging.class::cast)
                .toList();
    }

    public Optional<Body.Note> note() {
        return bodies.stream()
                .filter(Body.Note.class::isInstance)
                .map(Body.Note.class::cast)
                .findFirst();
    }

    public boolean hasTag(UUID tag) {
        return taggings().stream().anyMatch(tagging -> tagging.tag().equals(tag));
    }

    public Annotation withBodies(List<Body> changed, Instant now) {
        return new Annotation(id, target, changed, status, created, now);
    }

    public Annotation withTarget(Target changed, Instant now) {
        return new Annotation(id, changed, bodies, status, created, now);
    }

    public Annotation withStatus(Status changed, Instant now) {
        return new Annotation(id, target, bodies, changed, created, now);
    }

    /// With the tag if it lacks it, without it if it has it.
    public Annotation toggled(UUID tag, Instant now) {
        List<Body> changed = new ArrayList<>(bodies);
        if (!changed.removeIf(
                body -> body instanceof Body.Tagging tagging && tagging.tag().equals(tag))) {
            changed.add(new Body.Tagging(tag));
        }
        return withBodies(changed, now);
    }

    /// With this note in place of the one it had; a blank one takes the note away.
    public Annotation withNote(Body.Note note, Instant now) {
        List<Body> changed = new ArrayList<>(bodies);
        changed.removeIf(Body.Note.class::isInstance);
        if (!note.text().isBlank()) {
            changed.add(note);
        }
        return withBodies(changed, now);
    }
}
