package org.pullquote.ui.margin;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Field;
import org.pullquote.ui.control.KeptText;

/// One thing that a tag asks to be filled in. What stands elsewhere in the article is offered while one types.
final class FieldEditor {
    private final TextField field = new TextField();
    private final KeptText typed;
    private final HighlightsViewModel model;
    private Optional<About> about = Optional.empty();
    private boolean isOffering;

    private record About(UUID annotation, UUID tag, Field field) {}

    FieldEditor(HighlightsViewModel model) {
        this.model = model;
        field.getStyleClass().add("pq-field");
        typed = new KeptText(field, this::keep);
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                offerAsTyped();
            } else {
                model.reader().details().finished();
            }
        });
    }

    /// What is filled in from now on.
    ///
    /// @param name of the field, in words
    void about(UUID annotation, UUID tag, Field asked, String name) {
        about = Optional.of(new About(annotation, tag, asked));
        field.setAccessibleText(name);
    }

    private void keep(String value) {
        about.ifPresent(it -> model.reader()
                .details()
                .field(it.annotation(), it.tag(), it.field(), model.terms().kept(it.field(), value)));
    }

    /// Only when somebody is about to type: the offering costs more than the field, and most are never typed in.
    private void offerAsTyped() {
        if (!isOffering) {
            isOffering = true;
            TextFields.bindAutoCompletion(field, request -> offered(request.getUserText()));
        }
    }

    TextField field() {
        return field;
    }

    boolean isFor(Field other) {
        return about.filter(it -> it.field() == other).isPresent();
    }

    void show(Annotation annotation) {
        about.ifPresent(it -> annotation.taggings().stream()
                .filter(tagging -> tagging.tag().equals(it.tag()))
                .findFirst()
                .ifPresent(tagging -> show(it.field(), tagging.fields().getOrDefault(it.field(), ""))));
    }

    /// What is typed stays as it is while it says the same.
    private void show(Field shown, String kept) {
        if (!model.terms().kept(shown, field.getText().strip()).equals(kept)) {
            typed.show(model.terms().shown(shown, kept));
        }
    }

    void flush() {
        typed.flush();
    }

    private Collection<String> offered(String beginning) {
        String wanted = beginning.strip().toLowerCase(Locale.ROOT);
        Set<String> offered = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        about.map(About::field).ifPresent(asked -> {
            offered.addAll(model.known(asked));
            offered.addAll(model.terms().offered(asked));
        });
        offered.removeIf(value -> wanted.isEmpty()
                || value.equalsIgnoreCase(wanted)
                || !value.toLowerCase(Locale.ROOT).contains(wanted));
        return offered;
    }
}
