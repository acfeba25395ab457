package org.pullquote.ui.codebook;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.ChoiceMenu.Option;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.reader.TagChip;

/// Chooses the tag into which the chosen one is merged, says how many highlights that concerns, and does it.
final class MergePane extends StackPane {
    MergePane(CodeBookViewModel model, Words words, Runnable back) {
        Tag from = model.chosen().orElseThrow();
        List<Tag> others =
                model.tags().stream().filter(tag -> !tag.id().equals(from.id())).toList();
        ObjectProperty<Optional<Tag>> into = new SimpleObjectProperty<>(Optional.empty());
        Question question = new Question(
                words.get("codebook.merge.title", from.name()),
                words.get("codebook.merge.do"),
                words,
                () -> into.get().ifPresent(tag -> model.mergeInto(tag.id())),
                back);
        question.on().setDisable(true);
        ChoiceMenu<Optional<Tag>> menu = new ChoiceMenu<>(
                into,
                tag -> tag.map(Tag::name).orElseGet(() -> words.get("codebook.merge.choose")),
                () -> others.stream()
                        .map(tag -> new Option<>(Optional.of(tag), "", Optional.of(TagChip.label(tag))))
                        .toList(),
                words.get("codebook.merge.choose"));
        menu.getStyleClass().add("pq-field-menu");
        VBox said = new VBox(8);
        question.add(menu);
        question.add(said);
        getChildren().setAll(question);
        into.subscribe((_, chosen) -> chosen.ifPresent(tag -> model.preview(Optional.of(tag.id()), preview -> {
            said.getChildren()
                    .setAll(sentence(words.get(
                            "codebook.merge.highlights",
                            preview.highlights(),
                            from.name(),
                            tag.name(),
                            preview.both())));
            if (preview.children() > 0) {
                said.getChildren().add(sentence(words.get("codebook.merge.children", preview.children(), tag.name())));
            }
            said.getChildren().add(sentence(words.get("codebook.undo")));
            question.on().setDisable(false);
        })));
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        Wrapping.of(label);
        return label;
    }
}
