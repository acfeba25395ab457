package org.pullquote.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.ChoiceMenu.Option;
import org.pullquote.ui.control.FieldName;
import org.pullquote.ui.control.KeptText;
import org.pullquote.ui.control.Wrapping;

/// The chosen tag: its name, its colour, its key, where it stands, what it means and what it asks for.
final class TagForm extends VBox {
    private final CodeBookViewModel model;
    private final Words words;
    private final Label taken = new Label();

    /// @param show shows something in the place of this form
    /// @param back shows this form again
    TagForm(CodeBookViewModel model, Words words, Consumer<Node> show, Runnable back) {
        this.model = model;
        this.words = words;
        getStyleClass().add("pq-codebook-form");
        Tag tag = model.chosen().orElseThrow();
        taken.setText(words.get("codebook.name-taken"));
        taken.getStyleClass().add("pq-small");
        taken.setVisible(false);
        taken.setManaged(false);
        getChildren()
                .setAll(
                        labelled("codebook.name", new VBox(4, name(tag), taken)),
                        labelled("codebook.colour", new HuePicker(tag.hue(), words, model::colour)),
                        new HBox(32, labelled("codebook.key", key(tag)), labelled("codebook.parent", parent(tag))),
                        labelled("codebook.definition", definition(tag)),
                        labelled("codebook.use-when", useWhen(tag)),
                        labelled("codebook.fields", fields(tag)),
                        actions(show, back));
    }

    private TextField name(Tag tag) {
        TextField field = new TextField(tag.name());
        field.getStyleClass().add("pq-field");
        field.setAccessibleText(words.get("codebook.name"));
        field.textProperty().subscribe(typed -> {
            taken.setVisible(!model.isFree(tag.id(), typed));
            taken.setManaged(taken.isVisible());
        });
        keep(new KeptText(field, typed -> model.rename(tag.id(), typed)), tag, Tag::name);
        return field;
    }

    private TextArea definition(Tag tag) {
        TextArea area = area("codebook.definition", "codebook.definition.prompt", tag.definition());
        keep(new KeptText(area, typed -> model.define(tag.id(), typed)), tag, Tag::definition);
        return area;
    }

    private TextArea useWhen(Tag tag) {
        TextArea area = area("codebook.use-when", "codebook.use-when.prompt", tag.useWhen());
        keep(new KeptText(area, typed -> model.useWhen(tag.id(), typed)), tag, Tag::useWhen);
        return area;
    }

    private TextArea area(String name, String prompt, String text) {
        TextArea area = new TextArea(text);
        area.getStyleClass().add("pq-field");
        Wrapping.of(area);
        area.setPrefRowCount(2);
        area.setPromptText(words.get(prompt));
        area.setAccessibleText(words.get(name));
        return area;
    }

    /// Shows in the field what the tag says after it was changed elsewhere, as by undo.
    private void keep(KeptText typed, Tag tag, Function<Tag, String> part) {
        Subscription following = model.bookProperty()
                .map(book -> book.find(tag.id()).map(part).orElse(""))
                .subscribe(value -> {
                    if (getScene() != null) {
                        typed.show(value);
                    }
                });
        sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                typed.flush();
                following.unsubscribe();
            }
        });
    }

    private ChoiceMenu<Optional<Character>> key(Tag tag) {
        ObjectProperty<Optional<Character>> chosen = new SimpleObjectProperty<>(tag.key());
        chosen.subscribe((_, now) -> model.onKey(now));
        List<Option<Optional<Character>>> options = new ArrayList<>();
        options.add(new Option<>(Optional.empty(), words.get("codebook.no-key")));
        for (char key = '1'; key <= '9'; key++) {
            String holder = model.bookProperty()
                    .get()
                    .onKey(key)
                    .filter(other -> !other.id().equals(tag.id()))
                    .map(other -> words.get(
                            "codebook.key-of", String.valueOf(other.key().orElse(' ')), other.name()))
                    .orElse(String.valueOf(key));
            options.add(new Option<>(Optional.of(key), holder));
        }
        ChoiceMenu<Optional<Character>> menu = new ChoiceMenu<>(
                chosen,
                key -> key.map(String::valueOf).orElseGet(() -> words.get("codebook.no-key")),
                () -> options,
                words.get("codebook.key"));
        menu.getStyleClass().add("pq-field-menu");
        return menu;
    }

    private ChoiceMenu<Optional<UUID>> parent(Tag tag) {
        ObjectProperty<Optional<UUID>> chosen = new SimpleObjectProperty<>(tag.parent());
        chosen.subscribe((_, now) -> model.under(now));
        ChoiceMenu<Optional<UUID>> menu = new ChoiceMenu<>(
                chosen,
                id -> id.flatMap(model.bookProperty().get()::find)
                        .map(Tag::name)
                        .orElseGet(() -> words.get("codebook.no-parent")),
                () -> Stream.concat(
                                Stream.of(new Option<>(Optional.<UUID>empty(), words.get("codebook.no-parent"))),
                                model.parents().stream()
                                        .map(other -> new Option<>(Optional.of(other.id()), other.name())))
                        .toList(),
                words.get("codebook.parent"));
        menu.getStyleClass().add("pq-field-menu");
        return menu;
    }

    private FlowPane fields(Tag tag) {
        FlowPane boxes = new FlowPane(16, 8);
        for (Field field : Field.values()) {
            CheckBox box = new CheckBox(words.get(FieldName.key(field)));
            box.getStyleClass().add("pq-check");
            box.setSelected(tag.fields().contains(field));
            box.setOnAction(_ -> model.asksFor(field, box.isSelected()));
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private FlowPane actions(Consumer<Node> show, Runnable back) {
        Button merge = button("codebook.merge", () -> show.accept(new MergePane(model, words, back)));
        Button split = button("codebook.split", () -> show.accept(new SplitPane(model, words, back)));
        Button delete = button("codebook.delete", () -> show.accept(new DeletePane(model, words, back)));
        return new FlowPane(8, 8, merge, split, delete);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add("pq-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private VBox labelled(String key, Node control) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("pq-quiet");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }
}
