package org.pullquote.ui.margin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.NoteEditor;
import org.pullquote.ui.reader.TagChip;

/// One highlight: where it stands, its tags and speaker, its words, its note.
final class HighlightCell extends ListCell<Annotation> {
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
    /// Made once, since cells are filled anew with every change of the list.
    private final Map<Tag, Label> chips = new HashMap<>();

    HighlightCell(HighlightsViewModel model, Words words) {
        this.model = model;
        this.words = words;
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
        if (getItem() == null) {
            return super.computePrefHeight(width);
        }
        double inner = (getWidth() > 0 ? getWidth() : width) - SIDES;
        return snappedTopInset() + box.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Annotation annotation, boolean empty) {
        super.updateItem(annotation, empty);
        if (annotation == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        showHead(annotation);
        passage.setText(shortened(annotation.target().quote().exact()));
        List<Node> parts = new ArrayList<>(List.of(head, passage));
        note(annotation).ifPresent(parts::add);
        setChildren(box, parts);
        setGraphic(box);
        setAccessibleText(spoken(annotation));
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        Annotation annotation = getItem();
        if (annotation != null) {
            updateItem(annotation, false);
        }
    }

    private void showHead(Annotation annotation) {
        List<Node> parts = new ArrayList<>();
        int number = model.paragraph(annotation);
        if (number > 0) {
            place.setText(words.get("margin.paragraph", String.valueOf(number)));
            parts.add(place);
        }
        model.tags(annotation).forEach(tag -> parts.add(chips.computeIfAbsent(tag, TagChip::label)));
        model.filledIn(annotation).forEach(value -> {
            Label label = new Label(value);
            label.getStyleClass().add("pq-quiet");
            parts.add(label);
        });
        setChildren(head, parts);
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
        return new NoteEditor(note, words, typed -> model.reader().note(annotation.id(), typed));
    }

    private String spoken(Annotation annotation) {
        List<String> names = model.tags(annotation).stream().map(Tag::name).toList();
        String tags = names.stream().collect(Collectors.joining(", "));
        String quoted = annotation.target().quote().exact();
        String number = String.valueOf(model.paragraph(annotation));
        return annotation
                .note()
                .map(note -> words.get("margin.spoken-with-note", number, tags, quoted, note.text()))
                .orElseGet(() -> words.get("margin.spoken", number, tags, quoted));
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
