package org.pullquote.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.reader.NoteEditor;

/// One highlight: where it stands, its tags, what is filled in and its status, its words, its note. Or a heading. It is
/// filled when it is measured, and only if it then shows something else than before.
final class HighlightRow extends Region {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

    /// A passage is shown up to this many characters; the text beside it has the rest.
    private static final int LONGEST = 160;

    private final HighlightsViewModel model;
    private final Words words;
    private final HighlightCard card = new HighlightCard();
    private final PanelHeading heading;
    private PanelRow row;
    private boolean isLeft;
    private RowChoice.Part part = RowChoice.Part.NONE;
    private Region content = card;
    private Optional<UUID> edited = Optional.empty();
    private Optional<Shown> shown = Optional.empty();

    /// What it was filled with.
    private record Shown(PanelRow row, boolean isAlone, boolean isWriting, CodeBook book) {}

    HighlightRow(PanelRow row, HighlightsViewModel model, Words words) {
        this.row = row;
        this.model = model;
        this.words = words;
        this.heading = new PanelHeading(words);
        getStyleClass().addAll("list-cell", "pq-highlight-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        pseudoClassStateChanged(FILLED, true);
    }

    /// Shows another state of it.
    void show(PanelRow changed) {
        row = changed;
        isLeft = false;
        requestLayout();
    }

    /// It shows nothing until it is shown another.
    void leave() {
        mark(RowChoice.Part.NONE, false);
        isLeft = true;
        shown = Optional.empty();
        setAccessibleText("");
    }

    /// @param chosen whether what is done is done with it
    /// @param isLead whether keys move on from here
    void mark(RowChoice.Part chosen, boolean isLead) {
        if (part != chosen) {
            part = chosen;
            pseudoClassStateChanged(SELECTED, isChosen());
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
            requestLayout();
        }
        pseudoClassStateChanged(FOCUSED, isLead);
    }

    @Override
    protected double computePrefHeight(double width) {
        fill();
        return snappedTopInset() + content.prefHeight(width - sides()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        fill();
        content.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - sides(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? isChosen()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private boolean isChosen() {
        return part != RowChoice.Part.NONE;
    }

    private boolean isAlone() {
        return part == RowChoice.Part.ALONE;
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private void fill() {
        if (isLeft) {
            return;
        }
        Shown wanted = new Shown(
                row, isAlone(), isWriting(), model.reader().codeBookProperty().get());
        if (shown.filter(wanted::equals).isEmpty()) {
            shown = Optional.of(wanted);
            fill(row);
            applyCss();
        }
    }

    private void fill(PanelRow filled) {
        pseudoClassStateChanged(HEADING, !(filled instanceof PanelRow.OfHighlight));
        switch (filled) {
            case PanelRow.OfHighlight(var annotation) -> fill(annotation);
            case PanelRow.OfTag tag -> show(heading.of(tag), heading.spoken(tag));
            case PanelRow.OfSpeaker speaker -> show(heading.of(speaker), heading.spoken(speaker));
        }
    }

    private void show(Region shownNow, String spoken) {
        content = shownNow;
        if (!getChildren().equals(List.of(shownNow))) {
            getChildren().setAll(shownNow);
        }
        setAccessibleText(spoken);
    }

    private boolean isWriting() {
        return row instanceof PanelRow.OfHighlight(var annotation)
                && model.writingProperty().get().filter(annotation.id()::equals).isPresent();
    }

    private void fill(Annotation annotation) {
        int number = model.paragraph(annotation);
        card.head(
                number > 0 ? words.get("margin.paragraph", String.valueOf(number)) : "",
                model.tags(annotation),
                String.join(" · ", model.filledIn(annotation)),
                annotation.status() == Status.OPEN ? List.of() : List.of(StatusSign.label(annotation.status(), words)));
        List<Region> below = new ArrayList<>(StandingLine.of(annotation, model.text(), words));
        note(annotation).ifPresent(below::add);
        card.body(shortened(annotation.target().quote().exact()), below);
        show(card, spoken(annotation));
    }

    private Optional<Region> note(Annotation annotation) {
        String note = annotation.note().map(Body.Note::text).orElse("");
        if (isWriting()) {
            return Optional.of(editor(annotation, note));
        }
        if (note.isEmpty() && !isAlone()) {
            return Optional.empty();
        }
        Button button = new Button(note.isEmpty() ? words.get("margin.add-note") : note);
        Wrapping.of(button);
        button.getStyleClass().setAll("button", note.isEmpty() ? "pq-link" : "pq-highlight-note");
        button.setAccessibleText(note.isEmpty() ? words.get("margin.add-note") : words.get("margin.note.spoken", note));
        button.setOnAction(_ -> {
            model.reader().choose(annotation.id());
            model.writingProperty().set(Optional.of(annotation.id()));
        });
        return Optional.of(button);
    }

    private NoteEditor editor(Annotation annotation, String note) {
        boolean same = edited.filter(annotation.id()::equals).isPresent();
        edited = Optional.of(annotation.id());
        if (same && !card.below().isEmpty() && card.below().getLast() instanceof NoteEditor there) {
            return there;
        }
        return new NoteEditor(note, words, typed -> model.reader().details().note(annotation.id(), typed));
    }

    private String spoken(Annotation annotation) {
        List<String> names =
                new ArrayList<>(model.tags(annotation).stream().map(Tag::name).toList());
        if (annotation.status() != Status.OPEN) {
            names.add(words.get(StatusSign.key(annotation.status())));
        }
        String said = names.stream().collect(Collectors.joining(", "));
        String quoted = annotation.target().quote().exact();
        String number = String.valueOf(model.paragraph(annotation));
        return annotation
                .note()
                .map(note -> words.get("margin.spoken-with-note", number, said, quoted, note.text()))
                .orElseGet(() -> words.get("margin.spoken", number, said, quoted));
    }

    private static String shortened(String passage) {
        String line = passage.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > LONGEST / 2 ? end : line.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
