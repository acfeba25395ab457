package org.pullquote.brief.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Tag;
import org.pullquote.text.TextSpan;

/// A passage that the reader marked, with the source it stands in.
///
/// @param tags its tags, first the one that gives it its colour
public record Marking(Source source, Annotation annotation, List<Tag> tags) {
    public Marking {
        tags = List.copyOf(tags);
    }

    static Marking of(Source source, Annotation annotation, CodeBook codeBook) {
        List<Tag> tags = annotation.taggings().stream()
                .flatMap(tagging -> codeBook.find(tagging.tag()).stream())
                .toList();
        return new Marking(source, annotation, tags);
    }

    Marking withoutPrivateNote() {
        if (annotation.note().filter(Body.Note::isPrivate).isEmpty()) {
            return this;
        }
        List<Body> kept = annotation.bodies().stream()
                .filter(body -> !(body instanceof Body.Note note && note.isPrivate()))
                .toList();
        return new Marking(source, annotation.withBodies(kept, annotation.modified()), tags);
    }

    /// Where it stands in the source's canonical text as that is now; nothing if it does not reach so far.
    public Optional<TextSpan> span() {
        TextSpan span = annotation.target().span();
        return span.end() <= source.article().text().length() ? Optional.of(span) : Optional.empty();
    }

    /// The words that were marked.
    public String text() {
        return annotation.target().quote().exact();
    }

    public Citation citation() {
        return source.cite(span().orElse(new TextSpan(0, 0)));
    }

    public boolean hasTag(String name) {
        return tags.stream().anyMatch(tag -> tag.name().equalsIgnoreCase(name));
    }

    /// What was filled in for the field in any of its tags.
    public Optional<String> field(Field field) {
        return annotation.taggings().stream()
                .map(Body.Tagging::fields)
                .flatMap(fields -> Optional.ofNullable(fields.get(field)).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    public Optional<String> note() {
        return annotation.note().map(Body.Note::text);
    }

    /// `quote, to check`.
    public String tagNames() {
        return tags.stream().map(Tag::name).collect(Collectors.joining(", "));
    }
}
