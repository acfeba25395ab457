package org.pullquote.ui.margin;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.NoteEditor;

/// The highlights panel. Choosing a highlight here shows it in the text, and the other way round. Below the list stands
/// what is filled in for the current one or, with several chosen, what can be done with all of them.
public final class HighlightsView extends VBox {
    /// In letters' heights.
    private static final double ROOM_FOR_ALL = 50;
    private static final PseudoClass FILLED_IN = PseudoClass.getPseudoClass("filled-in");

    private final HighlightsViewModel model;
    private final Words words;
    private final HighlightList list;
    private final Label count = new Label();
    private final PanelFilter filter;
    private final EmptyHighlights empty;
    private final DetailsView details;
    private final BulkBar bulk;
    /// Where the keyboard was before something was filled in.
    private Optional<Node> before = Optional.empty();
    private final ReadOnlyBooleanWrapper crowded = new ReadOnlyBooleanWrapper();
    private final ListChangeListener<PanelRow> rowsChanged = _ -> rowsChanged();
    private final Subscription subscriptions;

    /// @param readerKeys does what the reader's keys stand for while the keyboard is here
    public HighlightsView(HighlightsViewModel model, Words words, EventHandler<KeyEvent> readerKeys) {
        this.model = model;
        this.words = words;
        this.list = new HighlightList(model, words, this::showFoot);
        this.filter = new PanelFilter(model, words);
        this.empty = new EmptyHighlights(model, words);
        this.details = new DetailsView(model, words, this::goBack);
        this.bulk = new BulkBar(model, words, list::chosen);
        getStyleClass().addAll("pq-pane", "pq-highlights");
        filter.visibleProperty().bind(empty.nothingYetProperty().not());
        filter.managedProperty().bind(filter.visibleProperty());
        getChildren().addAll(header(), filter, body(), details, bulk);
        crowded.bind(bulk.visibleProperty()
                .and(Bindings.createBooleanBinding(
                        () -> getHeight() < ROOM_FOR_ALL * count.getFont().getSize(),
                        heightProperty(),
                        count.fontProperty())));
        model.rows().addListener(rowsChanged);
        subscriptions = model.reader()
                .currentProperty()
                .subscribe(this::follow)
                .and(model.writingProperty().subscribe(this::write))
                .and(model.reader().codeBookProperty().subscribe(_ -> list.refill()))
                .and(model.reader().articleProperty().subscribe(_ -> rowsChanged()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, readerKeys);
        addEventHandler(KeyEvent.KEY_TYPED, readerKeys);
    }

    /// Shows something below all that is about highlights.
    public void addBelowList(Region part) {
        getChildren().add(part);
    }

    /// Whether what stands below the highlights should leave them its room: several are to be changed together, and
    /// there is not room for all.
    public ReadOnlyBooleanProperty crowdedProperty() {
        return crowded.getReadOnlyProperty();
    }

    /// The highlights themselves.
    public Node list() {
        return list;
    }

    /// What the keyboard goes to when it comes to this pane.
    public Node focusTarget() {
        return model.rows().isEmpty() ? filter.field() : list;
    }

    /// Does what a shortcut of the panel stands for; others are let be.
    public void perform(Shortcut shortcut) {
        switch (shortcut) {
            case FILL_IN -> fillIn();
            case GROUP ->
                model.groupingProperty().set(model.groupingProperty().get().next());
            default -> {}
        }
    }

    private void fillIn() {
        if (!isFillingIn()) {
            before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        if (bulk.isVisible()) {
            bulk.first().requestFocus();
        } else if (details.isVisible()) {
            details.first().requestFocus();
        }
    }

    private boolean isFillingIn() {
        return details.isFocusWithin() || bulk.isFocusWithin();
    }

    /// Gives the keyboard back to where it was before something was filled in.
    private void goBack() {
        before.filter(node -> Objects.equals(getScene(), node.getScene()) && node.isVisible())
                .orElse(list)
                .requestFocus();
        before = Optional.empty();
    }

    /// Stops following the view-model.
    public void dispose() {
        subscriptions.unsubscribe();
        list.dispose();
        model.rows().removeListener(rowsChanged);
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

    private StackPane body() {
        list.visibleProperty().bind(empty.visibleProperty().not());
        ScrollPane instead = new ScrollPane(empty);
        instead.getStyleClass().add("pq-sheet-scroll");
        instead.setFitToWidth(true);
        instead.setFocusTraversable(false);
        instead.visibleProperty().bind(empty.visibleProperty());
        StackPane body = new StackPane(list, instead);
        body.getStyleClass().add("pq-highlights-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private void rowsChanged() {
        int all = model.reader().annotations().size();
        int shown = model.shown().size();
        count.setText(shown == all ? words.get("margin.count", all) : words.get("margin.count-shown", shown, all));
        count.setVisible(all > 0);
        empty.update();
        filter.update();
        list.follow(model.reader().currentProperty().get());
    }

    private void follow(Optional<UUID> current) {
        list.follow(current);
        if (!current.equals(model.writingProperty().get())) {
            model.writingProperty().set(Optional.empty());
        }
    }

    /// Shows below the list what belongs to what is chosen in it.
    private void showFoot() {
        boolean several = list.chosen().size() > 1;
        bulk.update();
        show(bulk, several);
        details.show(several ? Optional.empty() : model.reader().current());
        show(details, !several && model.reader().current().isPresent());
        pseudoClassStateChanged(FILLED_IN, bulk.isVisible() || details.isVisible());
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void write(Optional<UUID> id) {
        list.refill();
        if (id.isPresent()) {
            list.layout();
            if (list.lookup(".pq-note-editor") instanceof NoteEditor editor) {
                editor.area().requestFocus();
                editor.area().end();
            }
        } else {
            model.reader().details().finished();
        }
    }

    private void pressed(KeyEvent event) {
        boolean inField = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            model.writingProperty().set(model.reader().currentProperty().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && (inField || model.writingProperty().get().isPresent())) {
            if (isFillingIn()) {
                goBack();
            } else {
                list.requestFocus();
            }
            model.writingProperty().set(Optional.empty());
            event.consume();
        }
    }
}
