package org.pullquote.ui.margin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.NoteEditor;
import org.pullquote.ui.reader.TagChip;

/// One highlight: where it stands, its tags, what is filled in and its status, its words, its note. Or a heading.
final class HighlightCell extends ListCell<PanelRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    /// A passage is shown up to this many characters; the text beside it has the rest.
    private static final int LONGEST = 160;

    /// What the style sheet leaves empty left and right of the content, in pixels.
    private static final double SIDES = 16;

    private final HighlightsViewModel model;
    private final Words words;
    private final VBox box = new VBox();
    private final FlowPane head = new FlowPane();
    private final Label place = new Label();
    private final Label passage = new Label();
    private final PanelHeading heading;
    /// Made once, since cells are filled anew with every change of the list.
    private final Map<Tag, Label> chips = new HashMap<>();

    private Optional<Shown> shown = Optional.empty();

    /// What the cell was filled with, so that it is filled anew only when that has changed.
    private record Shown(PanelRow row, boolean isSelected, boolean isWriting) {}

    HighlightCell(HighlightsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.heading = new PanelHeading(words);
        getStyleClass().add("pq-highlight-cell");
        box.getStyleClass().add("pq-highlight");
        head.getStyleClass().add("pq-highlight-head");
        place.getStyleClass().add("pq-small");
        passage.getStyleClass().add("pq-highlight-passage");
        passage.setWrapText(true);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.prefWidthProperty().bind(widthProperty().subtract(SIDES));
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getItem() == null || !box.equals(getGraphic())) {
            return super.computePrefHeight(width);
        }
        double inner = (getWidth() > 0 ? getWidth() : width) - SIDES;
        return snappedTopInset() + box.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable PanelRow row, boolean empty) {
        super.updateItem(row, empty);
        fill(empty ? null : row);
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        fill(isEmpty() ? null : getItem());
    }

    private void fill(@Nullable PanelRow row) {
        Optional<Shown> wanted =
                Optional.ofNullable(row).map(there -> new Shown(there, isSelected(), isWriting(there)));
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        pseudoClassStateChanged(HEADING, row != null && !(row instanceof PanelRow.OfHighlight));
        switch (row) {
            case null -> {
                setGraphic(null);
                setAccessibleText("");
            }
            case PanelRow.OfHighlight(var annotation) -> fill(annotation);
            case PanelRow.OfTag tag -> {
                setGraphic(heading.of(tag));
                setAccessibleText(heading.spoken(tag));
            }
            case PanelRow.OfSpeaker speaker -> {
                setGraphic(heading.of(speaker));
                setAccessibleText(heading.spoken(speaker));
            }
        }
    }

    private boolean isWriting(PanelRow row) {
        return row instanceof PanelRow.OfHighlight(var annotation)
                && model.writingProperty().get().filter(annotation.id()::equals).isPresent();
    }

    private void fill(Annotation annotation) {
        showHead(annotation);
        passage.setText(shortened(annotation.target().quote().exact()));
        List<Node> parts = new ArrayList<>(List.of(head, passage));
        parts.addAll(StandingLine.of(annotation, model.text(), words));
        note(annotation).ifPresent(parts::add);
        setChildren(box, parts);
        setGraphic(box);
        setAccessibleText(spoken(annotation));
    }

    private void showHead(Annotation annotation) {
        List<Node> parts = new ArrayList<>();
        int number = model.paragraph(annotation);
        if (number > 0) {
            place.setText(words.get("margin.paragraph", String.valueOf(number)));
            parts.add(place);
        }
        model.tags(annotation).forEach(tag -> parts.add(chips.computeIfAbsent(tag, TagChip::label)));
        model.filledIn(annotation).forEach(value -> parts.add(quiet(value)));
        if (annotation.status() != Status.OPEN) {
            parts.add(StatusSign.label(annotation.status(), words));
        }
        setChildren(head, parts);
    }

    private static Label quiet(String value) {
        Label label = new Label(value);
        label.getStyleClass().add("pq-quiet");
        return label;
    }

    private static void setChildren(Pane pane, List<Node> children) {
        if (!pane.getChildren().equals(children)) {
            pane.getChildren().setAll(children);
        }
    }

    private Optional<Node> note(Annotation annotation) {
        String note = annotation.note().map(Body.Note::text).orElse("");
        if (model.writingProperty().get().filter(annotation.id()::equals).isPresent()) {
            return Optional.of(editor(annotation, note));
        }
        if (note.isEmpty() && !isSelected()) {
            return Optional.empty();
        }
        Button button = new Button(note.isEmpty() ? words.get("margin.add-note") : note);
        button.setWrapText(true);
        button.getStyleClass().setAll("button", note.isEmpty() ? "pq-link" : "pq-highlight-note");
        button.setAccessibleText(note.isEmpty() ? words.get("margin.add-note") : words.get("margin.note.spoken", note));
        button.setOnAction(_ -> {
            model.reader().choose(annotation.id());
            model.writingProperty().set(Optional.of(annotation.id()));
        });
        return Optional.of(button);
    }

    private NoteEditor editor(Annotation annotation, String note) {
        if (!box.getChildren().isEmpty() && box.getChildren().getLast() instanceof NoteEditor there) {
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
