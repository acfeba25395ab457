package org.pullquote.ui.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Tag;

/// Lays highlights out under headings.
final class PanelRows {
    private PanelRows() {}

    /// @param annotations in text order
    static List<PanelRow> of(List<Annotation> annotations, Grouping grouping, CodeBook book) {
        return switch (grouping) {
            case TEXT ->
                annotations.stream().<PanelRow>map(PanelRow.OfHighlight::new).toList();
            case TAG -> byTag(annotations, book);
            case SPEAKER -> bySpeaker(annotations);
        };
    }

    /// Who speaks in a highlight, by the first of its tags for which that is filled in.
    static Optional<String> speaker(Annotation annotation) {
        return annotation.taggings().stream()
                .map(Body.Tagging::fields)
                .flatMap(fields -> Optional.ofNullable(fields.get(Field.SPEAKER)).stream())
                .findFirst();
    }

    private static List<PanelRow> byTag(List<Annotation> annotations, CodeBook book) {
        Map<Optional<UUID>, List<Annotation>> groups = new LinkedHashMap<>();
        book.tags().forEach(tag -> groups.put(Optional.of(tag.id()), new ArrayList<>()));
        groups.put(Optional.empty(), new ArrayList<>());
        for (Annotation annotation : annotations) {
            List<Optional<UUID>> under = annotation.taggings().stream()
                    .map(Body.Tagging::tag)
                    .map(Optional::of)
                    .filter(groups::containsKey)
                    .toList();
            for (Optional<UUID> tag : under.isEmpty() ? List.of(Optional.<UUID>empty()) : under) {
                groups.computeIfAbsent(tag, _ -> new ArrayList<>()).add(annotation);
            }
        }
        return flat(groups, (tag, count) -> new PanelRow.OfTag(tag.flatMap(book::find), count));
    }

    private static List<PanelRow> bySpeaker(List<Annotation> annotations) {
        Comparator<Optional<String>> byName = Comparator.comparing((Optional<String> name) -> name.isEmpty())
                .thenComparing(name -> name.orElse(""), String.CASE_INSENSITIVE_ORDER);
        Map<Optional<String>, List<Annotation>> groups = new TreeMap<>(byName);
        annotations.forEach(annotation -> groups.computeIfAbsent(speaker(annotation), _ -> new ArrayList<>())
                .add(annotation));
        return flat(groups, PanelRow.OfSpeaker::new);
    }

    private static <K> List<PanelRow> flat(Map<K, List<Annotation>> groups, BiFunction<K, Integer, PanelRow> heading) {
        List<PanelRow> rows = new ArrayList<>();
        groups.forEach((key, members) -> {
            if (!members.isEmpty()) {
                rows.add(heading.apply(key, members.size()));
                members.forEach(member -> rows.add(new PanelRow.OfHighlight(member)));
            }
        });
        return rows;
    }

    /// The tags of an annotation that are in the code book.
    static List<Tag> tags(Annotation annotation, CodeBook book) {
        return annotation.taggings().stream()
                .flatMap(tagging -> book.find(tagging.tag()).stream())
                .toList();
    }
}
