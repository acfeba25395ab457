package org.pullquote.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.library.Library;

/// Puts annotations that come from outside beside those that are there. Whoever made the file chose the ids in it, so
/// none takes the place of a reader's own: one that is there keeps its tags and notes and gets what it lacks.
final class Joining {
    private final Library library;

    /// As they came, by the ids that they were given.
    private final Map<UUID, Annotation> taken = new HashMap<>();

    /// How many of each id came with something else.
    private final Map<UUID, Integer> repeated = new HashMap<>();

    Joining(Library library) {
        this.library = library;
    }

    /// What is to be kept for this one: itself, itself under another id where its own belongs to a passage of another
    /// article or to one before it, or what is there with what it lacks.
    Annotation join(Annotation incoming) {
        Annotation own = withFreeId(incoming);
        taken.putIfAbsent(own.id(), own);
        return library.annotation(own.id()).map(old -> together(old, own)).orElse(own);
    }

    private Annotation withFreeId(Annotation incoming) {
        Annotation free = incoming;
        while (isForeign(free)) {
            int number = repeated.merge(incoming.id(), 1, Integer::sum);
            String name = incoming.id() + " in " + incoming.target().article() + " " + number;
            free = withId(incoming, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        }
        return free;
    }

    private boolean isForeign(Annotation incoming) {
        boolean isAnother = Optional.ofNullable(taken.get(incoming.id()))
                .filter(before -> !before.equals(incoming))
                .isPresent();
        return isAnother
                || library.annotation(incoming.id())
                        .filter(old ->
                                !old.target().article().equals(incoming.target().article()))
                        .isPresent();
    }

    /// The later of the two says where it stands and what is thought of it; both say what it is and what is noted.
    private static Annotation together(Annotation old, Annotation incoming) {
        Annotation later = incoming.modified().isAfter(old.modified()) ? incoming : old;
        List<Body> bodies = new ArrayList<>(later.taggings());
        Annotation earlier = later.equals(old) ? incoming : old;
        earlier.taggings().stream()
                .filter(tagging -> !later.hasTag(tagging.tag()))
                .forEach(bodies::add);
        note(old, incoming).ifPresent(bodies::add);
        return new Annotation(old.id(), later.target(), bodies, later.status(), old.created(), later.modified());
    }

    /// The old note, and below it the new one unless one of them has the other's words.
    private static Optional<Body.Note> note(Annotation old, Annotation incoming) {
        List<String> texts = new ArrayList<>();
        boolean isPrivate = false;
        for (Annotation one : List.of(old, incoming)) {
            for (Body body : one.bodies()) {
                if (body instanceof Body.Note note) {
                    isPrivate |= note.isPrivate();
                    texts.removeIf(note.text()::contains);
                    if (texts.stream().noneMatch(text -> text.contains(note.text()))) {
                        texts.add(note.text());
                    }
                }
            }
        }
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Body.Note(texts.stream().collect(Collectors.joining("\n\n")), isPrivate));
    }

    private static Annotation withId(Annotation annotation, UUID id) {
        return new Annotation(
                id,
                annotation.target(),
                annotation.bodies(),
                annotation.status(),
                annotation.created(),
                annotation.modified());
    }
}
