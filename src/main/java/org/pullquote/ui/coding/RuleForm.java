package org.pullquote.ui.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pullquote.annotation.Tag;
import org.pullquote.suggestion.coding.CodingRule;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.ChoiceMenu.Option;
import org.pullquote.ui.control.KeptText;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.reader.TagChip;

/// One rule: its name, its tag, what it looks for and how. It is kept while one types.
final class RuleForm extends VBox {
    private final CodingViewModel model;
    private final Words words;
    private final Label problem = new Label();
    private final TextField looksFor;
    private final KeptText keptName;
    private final KeptText keptWords;
    private CodingRule rule;

    RuleForm(CodingRule rule, CodingViewModel model, Words words) {
        this.rule = rule;
        this.model = model;
        this.words = words;
        getStyleClass().add("pq-coding-form");
        TextField name = field(rule.name(), "coding.name");
        looksFor = field(rule.words(), "coding.words");
        looksFor.setPromptText(words.get("coding.words.prompt"));
        keptName = new KeptText(name, typed -> change(this.rule.withName(typed)));
        keptWords = new KeptText(looksFor, typed -> change(this.rule.withWords(typed)));
        looksFor.textProperty().subscribe(typed -> show(this.rule.withWords(typed)));
        problem.getStyleClass().addAll("pq-small", "pq-coding-problem");
        Wrapping.of(problem);
        HBox first = new HBox(16, labelled("coding.name", name), labelled("coding.tag", tag()));
        HBox.setHgrow(first.getChildren().getFirst(), Priority.ALWAYS);
        FlowPane how = new FlowPane(
                16,
                8,
                labelled(
                        "coding.form",
                        choice(CodingRule.Form.values(), rule.form(), "coding.form", "coding.form.", this::withForm)),
                labelled(
                        "coding.reach",
                        choice(
                                CodingRule.Reach.values(),
                                rule.reach(),
                                "coding.reach",
                                "coding.reach.",
                                this::withReach)),
                box("coding.whole-words", rule.wholeWords(), CodingRule::withWholeWords),
                box("coding.match-case", rule.matchCase(), CodingRule::withMatchCase));
        how.setAlignment(Pos.BOTTOM_LEFT);
        how.setRowValignment(VPos.BOTTOM);
        getChildren().setAll(first, labelled("coding.words", new VBox(4, looksFor, problem)), how);
        show(rule);
    }

    /// The rule as it stands here.
    CodingRule rule() {
        return rule;
    }

    /// What the keyboard goes to.
    Node first() {
        return looksFor;
    }

    /// Keeps what was typed now.
    void flush() {
        keptName.flush();
        keptWords.flush();
    }

    private void change(CodingRule changed) {
        rule = changed;
        show(changed);
        model.change(changed);
    }

    private void show(CodingRule shown) {
        String sentence = model.problem(shown).orElse("");
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    private CodingRule withForm(CodingRule.Form form) {
        // A phrase is meant as whole words, an expression says itself where words end.
        return rule.withForm(form).withWholeWords(form == CodingRule.Form.PHRASE);
    }

    private CodingRule withReach(CodingRule.Reach reach) {
        return rule.withReach(reach);
    }

    private TextField field(String text, String key) {
        TextField field = new TextField(text);
        field.getStyleClass().add("pq-field");
        field.setAccessibleText(words.get(key));
        return field;
    }

    private ChoiceMenu<UUID> tag() {
        ObjectProperty<UUID> chosen = new SimpleObjectProperty<>(rule.tag());
        chosen.subscribe((_, now) -> change(rule.withTag(now)));
        ChoiceMenu<UUID> menu = new ChoiceMenu<>(
                chosen,
                id -> model.codeBook().find(id).map(Tag::name).orElseGet(() -> words.get("coding.no-tag")),
                () -> model.codeBook().tags().stream()
                        .map(tag -> new Option<>(tag.id(), "", Optional.of(TagChip.label(tag))))
                        .toList(),
                words.get("coding.tag"));
        menu.getStyleClass().add("pq-field-menu");
        return menu;
    }

    private <E extends Enum<E>> ChoiceMenu<E> choice(
            E[] values, E now, String title, String names, Function<E, CodingRule> changed) {
        ObjectProperty<E> chosen = new SimpleObjectProperty<>(now);
        chosen.subscribe((_, value) -> change(changed.apply(value)));
        Function<E, String> name =
                value -> words.get(names + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        ChoiceMenu<E> menu = new ChoiceMenu<>(
                chosen,
                name,
                () -> Arrays.stream(values)
                        .map(value -> new Option<>(value, name.apply(value)))
                        .toList(),
                words.get(title));
        menu.getStyleClass().add("pq-field-menu");
        return menu;
    }

    private CheckBox box(String key, boolean on, BiFunction<CodingRule, Boolean, CodingRule> changed) {
        CheckBox box = new CheckBox(words.get(key));
        box.getStyleClass().addAll("pq-check", "pq-coding-check");
        box.setSelected(on);
        box.setOnAction(_ -> change(changed.apply(rule, box.isSelected())));
        return box;
    }

    private VBox labelled(String key, Node control) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("pq-quiet");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }
}
