package org.pullquote.annotation.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pullquote.annotation.Body;

/// A note on a whole article, or on a story, on its way from one library to another.
///
/// @param source the article's name (see [JsonLd#source]); of a story `urn:uuid:` and its id
/// @param story the story's name; empty for a note on an article
public record PageNote(String source, Optional<String> story, Body.Note note) {
    public static PageNote onArticle(String source, Body.Note note) {
        return new PageNote(source, Optional.empty(), note);
    }

    public static PageNote onStory(UUID id, String name, Body.Note note) {
        return new PageNote(JsonLd.UUID_URN + id, Optional.of(name), note);
    }

    /// The story's id, where it is on one and that is said.
    public Optional<UUID> storyId() {
        return story.flatMap(_ -> JsonLdReader.urn(source));
    }

    boolean isFor(boolean privateNotes) {
        return privateNotes || !note.isPrivate();
    }

    /// Several notes as one, which is private if one of them is; empty if there is none.
    static Optional<Body.Note> joined(List<Body.Note> notes) {
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Body.Note(
                        notes.stream().map(Body.Note::text).collect(Collectors.joining("\n\n")),
                        notes.stream().anyMatch(Body.Note::isPrivate)));
    }
}
