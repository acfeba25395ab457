package org.pullquote.ui.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Runnable onDone;
    private final ObjectProperty<Status> status = new SimpleObjectProperty<>(Status.OPEN);
    private final ChoiceMenu<Status> statusMenu;
    private final LinkLines links;
    private final Node statusRow;
    private final List<DetailsRow> rows = new ArrayList<>();
    /// How many of the rows are in use.
    private int asked;
    private Optional<Annotation> shown = Optional.empty();

    /// @param onDone called when the last field was filled in
    DetailsView(HighlightsViewModel model, Words words, Runnable onDone) {
        this.onDone = onDone;
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
        statusRow = NamedRow.of(words.get("margin.status"), statusMenu);
        status.subscribe(
                chosen -> shown.ifPresent(annotation -> model.reader().details().status(annotation.id(), chosen)));
    }

    /// What the keyboard goes to.
    Node first() {
        return asked == 0 ? statusMenu : rows.getFirst().editor().field();
    }

    /// Shows another highlight, or the same after a change.
    void show(Optional<Annotation> annotation) {
        boolean same = shapeOf(annotation).equals(shapeOf(shown));
        if (!same) {
            inUse().forEach(row -> row.editor().flush());
        }
        shown = Optional.empty();
        annotation.map(Annotation::status).ifPresent(status::set);
        shown = annotation;
        if (!same) {
            build();
        }
        annotation.ifPresent(current -> inUse().forEach(row -> row.editor().show(current)));
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

    /// The rows are taken from one highlight to the next; only what they are about changes.
    private void build() {
        List<Node> wanted = new ArrayList<>();
        asked = 0;
        shown.ifPresent(annotation -> {
            wanted.add(statusRow);
            for (Tag tag : model.tags(annotation)) {
                for (Field field : tag.fields()) {
                    ask(annotation.id(), tag, field);
                }
            }
            rows.stream().limit(asked).map(DetailsRow::node).forEach(wanted::add);
            links.show(annotation.id());
            wanted.add(links);
        });
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    private void ask(UUID id, Tag tag, Field field) {
        String name = words.get(FieldName.key(field));
        boolean askedTwice = inUse().anyMatch(other -> other.editor().isFor(field));
        String label = askedTwice ? words.get("field.of-tag", name, tag.name()) : name;
        if (rows.size() == asked) {
            DetailsRow row = new DetailsRow(model);
            rows.add(row);
            row.editor().field().setOnAction(_ -> leave(row));
        }
        rows.get(asked++).about(id, tag.id(), field, label);
    }

    /// Enter leads from a field to the next one.
    private void leave(DetailsRow row) {
        int next = rows.indexOf(row) + 1;
        if (next < asked) {
            rows.get(next).editor().field().requestFocus();
        } else {
            onDone.run();
        }
    }

    private Stream<DetailsRow> inUse() {
        return rows.stream().limit(asked);
    }
}
