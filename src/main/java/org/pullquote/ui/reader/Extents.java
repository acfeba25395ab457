package org.pullquote.ui.reader;

import java.util.UUID;
import java.util.function.Consumer;
import org.pullquote.annotation.Annotation;
import org.pullquote.edit.Edit;
import org.pullquote.text.TextSpan;

/// Where highlights begin and end: their ends are moved, and they are parted and joined. Each is one step of the
/// history.
public final class Extents {
    private final OpenArticle open;
    private final Choice choice;
    private final Consumer<Notice> notice;

    /// @param notice is told what came of it
    Extents(OpenArticle open, Choice choice, Consumer<Notice> notice) {
        this.open = open;
        this.choice = choice;
        this.notice = notice;
    }

    /// Gives a highlight another extent.
    public void resize(UUID id, TextSpan span) {
        open.now()
                .ifPresent(edits -> open.highlights().find(id).ifPresent(annotation -> {
                    TextSpan trimmed = edits.trimmed(span);
                    if (!trimmed.isEmpty()
                            && !trimmed.equals(annotation.target().span())) {
                        apply(edits.resize(annotation, trimmed));
                    }
                }));
    }

    /// Moves an end of the current highlight by a word.
    ///
    /// @param start whether its beginning is moved, or its end
    /// @param forward whether further on in the text, or back
    public void resizeByWord(boolean start, boolean forward) {
        choice.current()
                .ifPresentOrElse(
                        annotation -> resizeByWord(annotation, start, forward),
                        () -> notice.accept(Notice.SELECT_FIRST));
    }

    private void resizeByWord(Annotation annotation, boolean start, boolean forward) {
        open.now()
                .map(edits -> edits.movedByWord(annotation.target().span(), start, forward))
                .ifPresent(changed -> resize(annotation.id(), changed));
    }

    /// Parts the current highlight in two at the caret.
    public void split() {
        int caret = choice.selectionProperty().get().caret();
        open.now()
                .flatMap(edits -> choice.current().flatMap(annotation -> edits.split(annotation, caret)))
                .ifPresentOrElse(this::apply, () -> notice.accept(Notice.NOTHING_TO_SPLIT));
    }

    /// Makes one highlight of the current one and the next that overlaps or touches it.
    public void join() {
        open.now()
                .flatMap(edits -> choice.current()
                        .flatMap(annotation -> open.highlights().list().stream()
                                .filter(other -> edits.canJoin(annotation, other))
                                .findFirst()
                                .map(other -> edits.join(annotation, other))))
                .ifPresentOrElse(this::apply, () -> notice.accept(Notice.NOTHING_TO_JOIN));
    }

    private void apply(Edit edit) {
        open.apply(edit);
        notice.accept(Notice.NONE);
    }
}
