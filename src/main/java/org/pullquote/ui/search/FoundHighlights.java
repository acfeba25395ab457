package org.pullquote.ui.search;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Kind;
import org.pullquote.library.SearchHit;
import org.pullquote.ui.Workbench;

/// The highlights among what was found or chosen of it, of whatever articles, changed together: each change is one step
/// of the history.
public final class FoundHighlights {
    private final Workbench bench;
    private final Supplier<List<SearchHit>> hits;
    private final Runnable onChanged;

    /// @param hits what is changed, asked whenever something is
    /// @param onChanged called after a change, by which some of them may no longer fit the search
    FoundHighlights(Workbench bench, Supplier<List<SearchHit>> hits, Runnable onChanged) {
        this.bench = bench;
        this.hits = hits;
        this.onChanged = onChanged;
    }

    public int count() {
        return (int) ids().count();
    }

    /// Puts the tag on each that lacks it.
    public void tag(Tag tag) {
        change(annotation -> annotation.hasTag(tag.id()) ? annotation : annotation.toggled(tag.id(), bench.now()));
    }

    /// Takes the tag off each that has it and others beside it; one with nothing else stays as it is.
    public void untag(Tag tag) {
        change(annotation -> {
            Annotation without = annotation.hasTag(tag.id()) ? annotation.toggled(tag.id(), bench.now()) : annotation;
            return without.bodies().isEmpty() ? annotation : without;
        });
    }

    public void status(Status status) {
        change(annotation -> annotation.status() == status ? annotation : annotation.withStatus(status, bench.now()));
    }

    public void remove() {
        apply(
                now().<Edit>map(found -> new Edit.Remove<>(Kind.ANNOTATION, found.id(), EditName.REMOVE_HIGHLIGHTS))
                        .toList(),
                EditName.REMOVE_HIGHLIGHTS);
    }

    private void change(UnaryOperator<Annotation> change) {
        List<Edit> edits = now().<Edit>mapMulti((found, put) -> {
                    Annotation changed = change.apply(found);
                    if (!changed.equals(found)) {
                        put.accept(new Edit.Put<>(Kind.ANNOTATION, changed, EditName.EDIT_HIGHLIGHTS));
                    }
                })
                .toList();
        apply(edits, EditName.EDIT_HIGHLIGHTS);
    }

    private void apply(List<Edit> edits, EditName name) {
        if (!edits.isEmpty()) {
            bench.apply(new Edit.Several(edits, name));
            onChanged.run();
        }
    }

    /// As the library has them now, which may be newer than what was found.
    private Stream<Annotation> now() {
        return ids().flatMap(id -> bench.library().annotation(id).stream());
    }

    private Stream<UUID> ids() {
        return hits.get().stream()
                .filter(SearchHit.InAnnotation.class::isInstance)
                .map(hit -> ((SearchHit.InAnnotation) hit).annotation().id())
                .distinct();
    }
}
