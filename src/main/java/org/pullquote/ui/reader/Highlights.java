package org.pullquote.ui.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pullquote.annotation.Annotation;
import org.pullquote.text.TextSpan;

/// The annotations of one article in text order; of those that begin together the longest first, then the oldest.
final class Highlights {
    private static final Comparator<Annotation> TEXT_ORDER = Comparator.comparingInt(
                    (Annotation annotation) -> annotation.target().span().start())
            .thenComparingInt(annotation -> -annotation.target().span().end())
            .thenComparing(Annotation::created)
            .thenComparing(Annotation::id);

    private final ObservableList<Annotation> inOrder = FXCollections.observableArrayList();
    private final ObservableList<Annotation> shown = FXCollections.unmodifiableObservableList(inOrder);
    private final Map<UUID, Annotation> byId = new HashMap<>();

    ObservableList<Annotation> list() {
        return shown;
    }

    void setAll(List<Annotation> annotations) {
        byId.clear();
        annotations.forEach(annotation -> byId.put(annotation.id(), annotation));
        inOrder.setAll(annotations.stream().sorted(TEXT_ORDER).toList());
    }

    /// Puts the annotation in its place, in one change, so that nobody who follows sees it gone meanwhile.
    void put(Annotation annotation) {
        int old = indexOf(annotation.id());
        int found = Collections.binarySearch(inOrder, annotation, TEXT_ORDER);
        byId.put(annotation.id(), annotation);
        int place = found < 0 ? -found - 1 : found;
        if (old < 0) {
            inOrder.add(place, annotation);
        } else if (old == place || old == place - 1) {
            inOrder.set(old, annotation);
        } else {
            List<Annotation> changed = new ArrayList<>(inOrder);
            changed.remove(old);
            changed.add(old < place ? place - 1 : place, annotation);
            inOrder.setAll(changed);
        }
    }

    void remove(UUID id) {
        int at = indexOf(id);
        if (at >= 0) {
            byId.remove(id);
            inOrder.remove(at);
        }
    }

    Optional<Annotation> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Those over the character at `offset`, in text order.
    List<Annotation> at(int offset) {
        return inOrder.stream()
                .filter(annotation -> annotation.target().span().contains(offset))
                .toList();
    }

    /// Those that share a character with the span, in text order.
    List<Annotation> overlapping(TextSpan span) {
        return inOrder.stream()
                .filter(annotation -> annotation.target().span().overlaps(span))
                .toList();
    }

    /// The one after this, or the first one that begins at or behind `offset`.
    Optional<Annotation> next(Optional<UUID> current, int offset) {
        int at = current.map(this::indexOf).orElse(-1);
        if (at >= 0) {
            return at + 1 < inOrder.size() ? Optional.of(inOrder.get(at + 1)) : Optional.empty();
        }
        return inOrder.stream()
                .filter(annotation -> annotation.target().span().start() >= offset)
                .findFirst();
    }

    /// The one before this, or the last one that begins before `offset`.
    Optional<Annotation> previous(Optional<UUID> current, int offset) {
        int at = current.map(this::indexOf).orElse(-1);
        if (at >= 0) {
            return at > 0 ? Optional.of(inOrder.get(at - 1)) : Optional.empty();
        }
        return inOrder.stream()
                .filter(annotation -> annotation.target().span().start() < offset)
                .reduce((_, later) -> later);
    }

    /// @return a negative number if it is not there
    private int indexOf(UUID id) {
        Annotation there = byId.get(id);
        return there == null ? -1 : Collections.binarySearch(inOrder, there, TEXT_ORDER);
    }
}
