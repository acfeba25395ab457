package org.pullquote.ui.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.ChoiceMenu.Option;
import org.pullquote.ui.control.FieldName;
import org.pullquote.ui.control.FieldTerms;
import org.pullquote.ui.control.KeptText;
import org.pullquote.ui.control.NamedRow;
import org.pullquote.ui.reader.TagChip;

/// The current suggestion, to be corrected before it is accepted: its tag and what would be filled in for it.
final class SuggestionForm extends VBox {
    private final SuggestionsViewModel model;
    private final Words words;
    private final FieldTerms terms;
    private final ObjectProperty<UUID> tag = new SimpleObjectProperty<>(new UUID(0, 0));
    private final ChoiceMenu<UUID> tags;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<Shape> shape = Optional.empty();

    /// What the rows depend on; while it stays the same, so do the fields and the keyboard in them.
    private record Shape(UUID proposal, UUID tag) {}

    private record Entry(Field about, TextField field, KeptText typed) {}

    SuggestionForm(SuggestionsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.terms = new FieldTerms(words);
        getStyleClass().add("pq-details");
        tags = new ChoiceMenu<>(
                tag,
                id -> model.tag(id).map(Tag::name).orElse(""),
                () -> model.reader().codeBookProperty().get().tags().stream()
                        .map(one -> new Option<>(one.id(), "", Optional.of(TagChip.label(one))))
                        .toList(),
                words.get("suggested.tag"));
        tags.getStyleClass().add("pq-field-menu");
        tag.subscribe((_, chosen) ->
                shape.filter(there -> !there.tag().equals(chosen)).ifPresent(_ -> model.retag(chosen)));
        model.currentProperty().subscribe(this::show);
    }

    /// What the keyboard goes to for filling in.
    Node first() {
        return entries.isEmpty() ? tags : entries.getFirst().field();
    }

    ChoiceMenu<UUID> tags() {
        return tags;
    }

    private void show(Optional<Proposal> current) {
        Optional<Shape> wanted = current.map(proposal -> new Shape(proposal.id(), proposal.tag()));
        if (!wanted.equals(shape)) {
            shape = wanted;
            current.ifPresent(this::build);
        }
        current.ifPresent(proposal -> entries.forEach(entry -> fill(entry, proposal)));
        setVisible(current.isPresent());
        setManaged(current.isPresent());
    }

    /// What is typed stays as it is while it says the same.
    private void fill(Entry entry, Proposal proposal) {
        String kept = proposal.fields().getOrDefault(entry.about(), "");
        if (!terms.kept(entry.about(), entry.field().getText().strip()).equals(kept)) {
            entry.typed().show(terms.shown(entry.about(), kept));
        }
    }

    private void build(Proposal proposal) {
        tag.set(proposal.tag());
        entries.clear();
        List<Node> rows = new ArrayList<>();
        rows.add(NamedRow.of(words.get("suggested.tag"), tags));
        model.tag(proposal.tag()).stream()
                .flatMap(one -> one.fields().stream())
                .forEach(field -> rows.add(entry(field, proposal)));
        Button accept = button("suggested.accept", "pq-primary", Shortcut.ACCEPT_SUGGESTION, this::accept);
        Button reject = button("suggested.reject", "pq-button", Shortcut.REJECT_SUGGESTION, model::reject);
        rows.add(new HBox(8, accept, reject));
        getChildren().setAll(rows);
    }

    private HBox entry(Field about, Proposal proposal) {
        TextField field = new TextField(terms.shown(about, proposal.fields().getOrDefault(about, "")));
        field.getStyleClass().add("pq-field");
        field.setAccessibleText(words.get(FieldName.key(about)));
        field.setOnAction(_ -> accept());
        entries.add(new Entry(about, field, new KeptText(field, value -> fillIn(proposal.id(), about, value))));
        return NamedRow.of(words.get(FieldName.key(about)), field);
    }

    /// What is kept when the keyboard leaves may be about one that has been answered by then.
    private void fillIn(UUID proposal, Field about, String value) {
        if (shape.filter(there -> there.proposal().equals(proposal)).isPresent()) {
            model.fillIn(about, terms.kept(about, value));
        }
    }

    private void accept() {
        List.copyOf(entries).forEach(entry -> entry.typed().flush());
        model.accept();
    }

    private Button button(String key, String style, Shortcut shortcut, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add(style);
        button.setTooltip(new Tooltip(words.get("button.with-key", words.of(shortcut), shortcut.printed())));
        button.setAccessibleText(words.of(shortcut));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
