package org.pullquote.ui.margin;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
    /// The terms of the intelligence community's directive 203, and the three grades of confidence.
    private static final List<String> LIKELIHOODS = List.of(
            "almost no chance",
            "very unlikely",
            "unlikely",
            "roughly even chance",
            "likely",
            "very likely",
            "almost certain");

    private static final List<String> GRADES = List.of("low confidence", "moderate confidence", "high confidence");

    private final TextField field = new TextField();
    private final KeptText typed;
    private final HighlightsViewModel model;
    private final UUID tag;
    private final Field about;
    private boolean isOffering;

    FieldEditor(HighlightsViewModel model, UUID annotation, UUID tag, Field about, String name) {
        this.model = model;
        this.tag = tag;
        this.about = about;
        field.getStyleClass().add("pq-field");
        field.setAccessibleText(name);
        typed = new KeptText(field, value -> model.reader().details().field(annotation, tag, about, value));
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                offerAsTyped();
            } else {
                model.reader().details().finished();
            }
        });
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
        return about == other;
    }

    void show(Annotation annotation) {
        annotation.taggings().stream()
                .filter(tagging -> tagging.tag().equals(tag))
                .findFirst()
                .ifPresent(tagging -> typed.show(tagging.fields().getOrDefault(about, "")));
    }

    void flush() {
        typed.flush();
    }

    private Collection<String> offered(String beginning) {
        String wanted = beginning.strip().toLowerCase(Locale.ROOT);
        Set<String> offered = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        offered.addAll(model.known(about));
        offered.addAll(
                switch (about) {
                    case LIKELIHOOD -> LIKELIHOODS;
                    case CONFIDENCE -> GRADES;
                    case SPEAKER, SOURCE_KIND, NUMBER, POSITION, REASON -> List.of();
                });
        offered.removeIf(value -> wanted.isEmpty()
                || value.equalsIgnoreCase(wanted)
                || !value.toLowerCase(Locale.ROOT).contains(wanted));
        return offered;
    }
}
