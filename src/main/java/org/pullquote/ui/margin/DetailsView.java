package org.pullquote.ui.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.ChoiceMenu.Option;
import org.pullquote.ui.control.FieldName;
import org.pullquote.ui.control.NamedRow;

/// What is filled in for the current highlight: its status, and what each of its tags asks for.
final class DetailsView extends VBox {
    private final HighlightsViewModel model;
    private final Words words;
    private final ObjectProperty<Status> status = new SimpleObjectProperty<>(Status.OPEN);
    private final ChoiceMenu<Status> statusMenu;
    private final LinkLines links;
    private final List<FieldEditor> editors = new ArrayList<>();
    private Optional<Annotation> shown = Optional.empty();

    DetailsView(HighlightsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.links = new LinkLines(model.reader().links(), words);
        getStyleClass().add("pq-details");
        model.reader().links().changesProperty().subscribe(() -> shown.ifPresent(current -> links.show(current.id())));
        statusMenu = new ChoiceMenu<>(
                status,
                chosen -> words.get(StatusSign.key(chosen)),
                () -> Arrays.stream(Status.values())
                        .map(one -> new Option<>(one, words.get(StatusSign.key(one))))
                        .toList(),
                words.get("margin.status"));
        statusMenu.getStyleClass().add("pq-field-menu");
        status.subscribe(
                chosen -> shown.ifPresent(annotation -> model.reader().details().status(annotation.id(), chosen)));
    }

    /// What the keyboard goes to.
    Node first() {
        return editors.isEmpty() ? statusMenu : editors.getFirst().field();
    }

    /// Shows another highlight, or the same after a change.
    void show(Optional<Annotation> annotation) {
        boolean same = shapeOf(annotation).equals(shapeOf(shown));
        if (!same) {
            editors.forEach(FieldEditor::flush);
        }
        shown = Optional.empty();
        annotation.map(Annotation::status).ifPresent(status::set);
        shown = annotation;
        if (!same) {
            build();
        }
        annotation.ifPresent(current -> editors.forEach(editor -> editor.show(current)));
    }

    /// What the rows depend on; while it stays the same, so do the fields and the keyboard in them.
    private List<Object> shapeOf(Optional<Annotation> annotation) {
        List<Object> shape = new ArrayList<>();
        annotation.ifPresent(current -> {
            shape.add(current.id());
            shape.addAll(model.tags(current));
        });
        return shape;
    }

    private void build() {
        editors.clear();
        List<Node> rows = new ArrayList<>();
        shown.ifPresent(annotation -> {
            rows.add(NamedRow.of(words.get("margin.status"), statusMenu));
            for (Tag tag : model.tags(annotation)) {
                for (Field field : tag.fields()) {
                    rows.add(editor(annotation.id(), tag, field));
                }
            }
            links.show(annotation.id());
            rows.add(links);
        });
        getChildren().setAll(rows);
    }

    private Node editor(UUID id, Tag tag, Field field) {
        String name = words.get(FieldName.key(field));
        boolean askedTwice = editors.stream().anyMatch(other -> other.isFor(field));
        String label = askedTwice ? words.get("field.of-tag", name, tag.name()) : name;
        FieldEditor editor = new FieldEditor(model, id, tag.id(), field, label);
        editors.add(editor);
        return NamedRow.of(label, editor.field());
    }
}
