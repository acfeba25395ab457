package org.pullquote.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.pullquote.annotation.Annotation;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.reader.column.TextSelection;

/// What the next command acts on: the selected text, or else the current highlight.
final class Choice {
    private final Highlights highlights;
    private final ObjectProperty<TextSelection> selection = new SimpleObjectProperty<>(TextSelection.START);
    private final ReadOnlyObjectWrapper<Optional<UUID>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// The overlapping highlights that are being gone round.
    private List<UUID> ring = List.of();

    Choice(Highlights highlights) {
        this.highlights = highlights;
    }

    ObjectProperty<TextSelection> selectionProperty() {
        return selection;
    }

    ReadOnlyObjectProperty<Optional<UUID>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    Optional<Annotation> current() {
        return current.get().flatMap(highlights::find);
    }

    void reset() {
        selection.set(TextSelection.START);
        current.set(Optional.empty());
    }

    void none() {
        current.set(Optional.empty());
    }

    /// Drops the current highlight if it is no longer there.
    void settle() {
        if (current().isEmpty()) {
            none();
        }
    }

    /// Makes it the current one; what was selected no longer is, and the caret stands in it.
    void choose(UUID id) {
        highlights.find(id).ifPresent(annotation -> {
            TextSpan span = annotation.target().span();
            if (!selection.get().isEmpty() || !span.contains(selection.get().caret())) {
                selection.set(TextSelection.at(span.start()));
            }
            current.set(Optional.of(id));
        });
    }

    /// The highlight after the current one or, without one, after the caret.
    Optional<Annotation> next() {
        return highlights.next(current.get(), selection.get().caret());
    }

    /// The highlight before the current one or, without one, before the caret.
    Optional<Annotation> previous() {
        return highlights.previous(current.get(), selection.get().caret());
    }

    /// Goes on among the highlights that overlap each other here.
    ///
    /// @return whether there was another one
    boolean cycle() {
        if (current.get().filter(ring::contains).isEmpty()) {
            ring = overlapping().stream().map(Annotation::id).toList();
        }
        List<UUID> round =
                ring.stream().filter(id -> highlights.find(id).isPresent()).toList();
        int at = current.get().map(round::indexOf).orElse(-1);
        if (round.isEmpty() || round.size() == 1 && at == 0) {
            return false;
        }
        choose(round.get((at + 1) % round.size()));
        return true;
    }

    private List<Annotation> overlapping() {
        return current()
                .map(annotation -> highlights.overlapping(annotation.target().span()))
                .orElseGet(() -> highlights.at(selection.get().caret()));
    }
}
