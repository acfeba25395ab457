package org.pullquote.ui.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Listing;
import org.pullquote.ui.reader.column.Mark;

/// Makes the marks of annotations, with the colour of the first tag and what is said of them aloud. A mark is made
/// again only when its annotation has changed.
final class Marks {
    private final Words words;
    private CodeBook book = new CodeBook(List.of());
    private List<Annotation> marked = List.of();
    private List<Mark> marks = List.of();

    Marks(Words words) {
        this.words = words;
    }

    /// In the order of the annotations; the newest lies on top.
    List<Mark> of(List<Annotation> annotations, CodeBook codeBook) {
        if (!book.equals(codeBook)) {
            book = codeBook;
            marked = List.of();
            marks = List.of();
        }
        List<Annotation> now = List.copyOf(annotations);
        Listing.Difference difference = Listing.difference(marked, now);
        List<Mark> changed = new ArrayList<>(marks);
        List<Mark> stretch = changed.subList(difference.from(), difference.from() + difference.gone());
        stretch.clear();
        now.subList(difference.from(), difference.from() + difference.come())
                .forEach(annotation -> stretch.add(mark(annotation)));
        marked = now;
        marks = changed;
        return Collections.unmodifiableList(marks);
    }

    private Mark mark(Annotation annotation) {
        List<Tag> tags = annotation.taggings().stream()
                .flatMap(tagging -> book.find(tagging.tag()).stream())
                .toList();
        Hue hue = tags.isEmpty() ? Hue.STONE : tags.getFirst().hue();
        return new Mark(
                annotation.id(),
                annotation.target().span(),
                hue,
                spoken(annotation, tags),
                annotation.created().toEpochMilli());
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
