package org.pullquote.ui.reader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Kind;

/// What is said of highlights: notes, what is filled in, status; of one, or of several as one step of the history.
public final class Details {
    private final OpenArticle open;

    Details(OpenArticle open) {
        this.open = open;
    }

    /// Keeps the note of a highlight; a blank one takes it away. Successive changes are one step of the history.
    public void note(UUID id, String text) {
        change(id, annotation -> HighlightEdits.withNote(annotation, text), EditName.NOTE);
    }

    /// Keeps what is filled in for a tag of a highlight, such as the speaker; blank takes it away. Successive changes
    /// are one step of the history.
    public void field(UUID id, UUID tag, Field field, String value) {
        change(id, annotation -> HighlightEdits.withField(annotation, tag, field, value), EditName.FIELD);
    }

    /// The next change of a note or of what is filled in is a step of its own.
    public void finished() {
        open.pause();
    }

    public void status(UUID id, Status status) {
        change(id, annotation -> annotation.withStatus(status, annotation.modified()), EditName.STATUS);
    }

    /// Gives the highlight the status after the one it has, the first after the last.
    public void nextStatus(UUID id) {
        open.highlights().find(id).ifPresent(annotation -> {
            List<Status> all = List.of(Status.values());
            status(id, all.get((all.indexOf(annotation.status()) + 1) % all.size()));
        });
    }

    /// Puts the tag on each of these highlights that lacks it.
    public void tagAll(Collection<UUID> ids, Tag tag) {
        changeAll(
                ids,
                annotation ->
                        annotation.hasTag(tag.id()) ? annotation : annotation.toggled(tag.id(), annotation.modified()));
    }

    public void statusOfAll(Collection<UUID> ids, Status status) {
        changeAll(ids, annotation -> annotation.withStatus(status, annotation.modified()));
    }

    /// Fills in the speaker for each tag that asks for one.
    public void speakerOfAll(Collection<UUID> ids, String speaker) {
        changeAll(ids, annotation -> {
            Annotation changed = annotation;
            for (Tag tag : tags(annotation)) {
                if (tag.fields().contains(Field.SPEAKER)) {
                    changed = HighlightEdits.withField(changed, tag.id(), Field.SPEAKER, speaker);
                }
            }
            return changed;
        });
    }

    public void removeAll(Collection<UUID> ids) {
        List<Edit> edits = ids.stream()
                .filter(id -> open.highlights().find(id).isPresent())
                .<Edit>map(id -> new Edit.Remove<>(Kind.ANNOTATION, id, EditName.REMOVE_HIGHLIGHTS))
                .toList();
        apply(edits, EditName.REMOVE_HIGHLIGHTS);
    }

    private List<Tag> tags(Annotation annotation) {
        return annotation.taggings().stream()
                .flatMap(tagging -> open.codeBookProperty().get().find(tagging.tag()).stream())
                .toList();
    }

    private void change(UUID id, UnaryOperator<Annotation> change, EditName name) {
        edit(id, change, name).ifPresent(open::apply);
    }

    private void changeAll(Collection<UUID> ids, UnaryOperator<Annotation> change) {
        List<Edit> edits = ids.stream()
                .flatMap(id -> edit(id, change, EditName.EDIT_HIGHLIGHTS).stream())
                .toList();
        apply(edits, EditName.EDIT_HIGHLIGHTS);
    }

    private void apply(List<Edit> edits, EditName name) {
        if (!edits.isEmpty()) {
            open.apply(new Edit.Several(edits, name));
        }
    }

    /// The edit that makes the change; empty if it changes nothing.
    private Optional<Edit> edit(UUID id, UnaryOperator<Annotation> change, EditName name) {
        return open.now()
                .flatMap(edits -> open.highlights().find(id).flatMap(annotation -> {
                    Annotation changed = change.apply(annotation);
                    return changed.equals(annotation)
                            ? Optional.empty()
                            : Optional.of(new Edit.Put<>(Kind.ANNOTATION, edits.stamped(changed), name));
                }));
    }
}
