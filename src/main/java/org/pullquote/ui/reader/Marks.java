package org.pullquote.ui.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.column.Mark;

/// Makes the marks of annotations, with the colour of the first tag and what is said of them aloud. A mark is made
/// again
/// only when its annotation has changed.
final class Marks {
    private final Words words;
    private CodeBook book = new CodeBook(List.of());
    private Map<UUID, Made> made = new HashMap<>();

    private record Made(Annotation annotation, Mark mark) {}

    Marks(Words words) {
        this.words = words;
    }

    /// The oldest first.
    List<Mark> of(List<Annotation> annotations, CodeBook codeBook) {
        Map<UUID, Made> before = book.equals(codeBook) ? made : Map.of();
        book = codeBook;
        made = new HashMap<>();
        return annotations.stream()
                .sorted(Comparator.comparing(Annotation::created).thenComparing(Annotation::id))
                .map(annotation -> {
                    Made old = before.get(annotation.id());
                    Made now = old != null && old.annotation().equals(annotation)
                            ? old
                            : new Made(annotation, mark(annotation));
                    made.put(annotation.id(), now);
                    return now.mark();
                })
                .toList();
    }

    private Mark mark(Annotation annotation) {
        List<Tag> tags = annotation.taggings().stream()
                .flatMap(tagging -> book.find(tagging.tag()).stream())
                .toList();
        Hue hue = tags.isEmpty() ? Hue.STONE : tags.getFirst().hue();
        return new Mark(annotation.id(), annotation.target().span(), hue, spoken(annotation, tags));
    }

    private String spoken(Annotation annotation, List<Tag> tags) {
        String names = tags.stream().map(Tag::name).collect(Collectors.joining(", "));
        String quoted = annotation.target().quote().exact();
        return annotation
                .note()
                .map(Body.Note::text)
                .map(note -> words.get("reader.mark.spoken-with-note", names, quoted, note))
                .orElseGet(() -> words.get("reader.mark.spoken", names, quoted));
    }
}
