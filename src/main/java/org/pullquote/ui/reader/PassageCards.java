package org.pullquote.ui.reader;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Tag;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.column.ReadingView;

/// What floats beside a passage, one thing at a time: what can be done with it, the tags to pick from, or its note.
final class PassageCards {
    private final ReaderViewModel model;
    private final ReadingView text;
    private final Words words;
    private final Consumer<Shortcut> perform;
    private final FloatingLayer layer = new FloatingLayer();
    /// What the card is about.
    private TextSpan passage = new TextSpan(0, 0);

    /// @param perform does what a shortcut stands for
    PassageCards(ReaderViewModel model, ReadingView text, Words words, Consumer<Shortcut> perform) {
        this.model = model;
        this.text = text;
        this.words = words;
        this.perform = perform;
    }

    Node layer() {
        return layer;
    }

    boolean isOpen() {
        return layer.card().isPresent();
    }

    /// Offers what can be done with what was selected, or with a highlight.
    void offer(TextSpan about, Optional<Annotation> highlight) {
        passage = about;
        show(new PassagePopup(model.codeBookProperty().get().tags(), highlight, words, new PassagePopup.Actions() {
            @Override
            public void tag(Tag tag) {
                putOn(tag);
            }

            @Override
            public void perform(Shortcut shortcut) {
                perform.accept(shortcut);
            }
        }));
    }

    void pickTag(TextSpan about) {
        passage = about;
        TagPicker picker = new TagPicker(model.codeBookProperty().get().tags(), words, this::putOn);
        show(picker);
        picker.field().requestFocus();
    }

    void writeNote(Annotation highlight) {
        passage = highlight.target().span();
        String note = highlight.note().map(Body.Note::text).orElse("");
        NoteEditor editor = new NoteEditor(note, words, typed -> model.details().note(highlight.id(), typed));
        editor.getStyleClass().add("pq-card");
        show(editor);
        editor.area().requestFocus();
        editor.area().end();
    }

    /// Puts the card beside its passage again, as after the text was scrolled.
    void follow() {
        layer.place(text.visibleBounds(passage));
    }

    /// Takes the card away and keeps what was written on it.
    void close() {
        boolean hadFocus = layer.card().map(PassageCards::holdsFocus).orElse(false);
        layer.card().filter(NoteEditor.class::isInstance).ifPresent(card -> {
            ((NoteEditor) card).flush();
            model.details().finished();
        });
        layer.close();
        if (hadFocus) {
            text.node().requestFocus();
        }
    }

    private void putOn(Tag tag) {
        close();
        model.tag(tag);
        text.node().requestFocus();
    }

    private void show(Region card) {
        layer.show(card);
        follow();
    }

    private static boolean holdsFocus(Node card) {
        return Stream.iterate(card.getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                .anyMatch(card::equals);
    }
}
