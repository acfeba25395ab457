package org.pullquote.ui.margin;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.pullquote.annotation.Annotation;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.NoteEditor;

/// The highlights panel. Choosing a highlight here shows it in the text, and the other way round.
public final class HighlightsView extends VBox {
    private final HighlightsViewModel model;
    private final Words words;
    private final ListView<Annotation> list;
    private final Label count = new Label();
    private final TagFilter tagFilter;
    private final EmptyHighlights empty;
    private final ListChangeListener<Annotation> shownChanged = _ -> shownChanged();
    private final Subscription subscriptions;
    private boolean following;

    /// @param readerKeys does what the reader's keys stand for while the keyboard is here
    public HighlightsView(HighlightsViewModel model, Words words, EventHandler<KeyEvent> readerKeys) {
        this.model = model;
        this.words = words;
        this.list = new ListView<>(model.shown());
        this.tagFilter = new TagFilter(model, words);
        this.empty = new EmptyHighlights(model, words);
        URL sheet = Objects.requireNonNull(HighlightsView.class.getResource("margin.css"));
        URL tags = Objects.requireNonNull(NoteEditor.class.getResource("reader.css"));
        getStylesheets().addAll(tags.toExternalForm(), sheet.toExternalForm());
        getStyleClass().addAll("pq-pane", "pq-highlights");
        getChildren().addAll(header(), filter(), body());
        model.shown().addListener(shownChanged);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> chosen(chosen));
        subscriptions = model.reader()
                .currentProperty()
                .subscribe(this::follow)
                .and(model.writingProperty().subscribe(this::write))
                .and(model.reader().articleProperty().subscribe(_ -> shownChanged()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, readerKeys);
        addEventHandler(KeyEvent.KEY_TYPED, readerKeys);
    }

    /// What the keyboard goes to when it comes to this pane.
    public Node focusTarget() {
        return list.getItems().isEmpty() ? tagFilter : list;
    }

    /// Stops following the view-model.
    public void dispose() {
        subscriptions.unsubscribe();
        model.shown().removeListener(shownChanged);
    }

    private HBox header() {
        Label title = new Label(words.get("margin.title"));
        title.getStyleClass().add("pq-strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("pq-count");
        HBox header = new HBox(title, count);
        header.getStyleClass().add("pq-highlights-head");
        return header;
    }

    private HBox filter() {
        TextField field = new TextField();
        field.setPromptText(words.get("margin.filter"));
        field.setAccessibleText(words.get("margin.filter.spoken"));
        field.getStyleClass().add("pq-field");
        field.textProperty().bindBidirectional(model.filterTextProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox filter = new HBox(field, tagFilter);
        filter.getStyleClass().add("pq-highlights-filter");
        filter.visibleProperty().bind(empty.nothingYetProperty().not());
        filter.managedProperty().bind(filter.visibleProperty());
        return filter;
    }

    private StackPane body() {
        list.getStyleClass().addAll("pq-list", "pq-highlights-list");
        list.setCellFactory(_ -> new HighlightCell(model, words));
        list.setAccessibleText(words.get("margin.title"));
        list.visibleProperty().bind(empty.visibleProperty().not());
        StackPane body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private void shownChanged() {
        int all = model.reader().annotations().size();
        int shown = model.shown().size();
        count.setText(shown == all ? words.get("margin.count", all) : words.get("margin.count-shown", shown, all));
        count.setVisible(all > 0);
        empty.update();
        tagFilter.update();
        follow(model.reader().currentProperty().get());
    }

    /// Shows the reader's current highlight here.
    private void follow(Optional<UUID> current) {
        following = true;
        Optional<Annotation> chosen = model.reader().current().filter(model.shown()::contains);
        chosen.ifPresentOrElse(this::select, list.getSelectionModel()::clearSelection);
        if (!current.equals(model.writingProperty().get())) {
            model.writingProperty().set(Optional.empty());
        }
        following = false;
    }

    private void select(Annotation annotation) {
        int row = model.shown().indexOf(annotation);
        if (list.getSelectionModel().getSelectedIndex() == row) {
            return;
        }
        list.getSelectionModel().clearAndSelect(row);
        if (!isInView(row)) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    private boolean isInView(int row) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            return flow.getFirstVisibleCell().getIndex() < row
                    && row < flow.getLastVisibleCell().getIndex();
        }
        return false;
    }

    private void chosen(Annotation annotation) {
        if (!following && annotation != null) {
            model.reader().choose(annotation.id());
        }
    }

    private void write(Optional<UUID> id) {
        list.refresh();
        if (id.isPresent()) {
            list.layout();
            if (list.lookup(".pq-note-editor") instanceof NoteEditor editor) {
                editor.area().requestFocus();
                editor.area().end();
            }
        } else {
            model.reader().noteFinished();
        }
    }

    private void pressed(KeyEvent event) {
        boolean inNote = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ENTER && !inNote) {
            model.writingProperty().set(model.reader().currentProperty().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && model.writingProperty().get().isPresent()) {
            list.requestFocus();
            model.writingProperty().set(Optional.empty());
            event.consume();
        }
    }
}
