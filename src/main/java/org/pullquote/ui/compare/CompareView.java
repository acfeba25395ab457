package org.pullquote.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.theme.ReadingType;

/// The comparison: two readers over a table of what they share and where they differ.
public final class CompareView extends StackPane {
    private static final double TABLE_SHARE = 0.44;

    private final CompareViewModel model;
    private final TwinReaders readers;
    private final CompareTable table;

    public CompareView(CompareViewModel model, ObjectProperty<ReadingType> type, Words words) {
        this.model = model;
        getStyleClass().add("pq-compare");
        readers = new TwinReaders(model, type, words);
        table = new CompareTable(model, type, words);
        table.prefHeightProperty().bind(heightProperty().multiply(TABLE_SHARE));
        BorderPane desk = new BorderPane(readers);
        desk.setTop(new CompareBar(model, words));
        desk.setBottom(table);
        Label title = new Label(words.get("compare.empty.title"));
        title.getStyleClass().add("pq-headline");
        Label text = new Label(words.get("compare.empty.text"));
        text.getStyleClass().add("pq-lead");
        text.setWrapText(true);
        VBox empty = new VBox(16, title, text);
        empty.setMaxSize(480, USE_PREF_SIZE);
        empty.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(desk, empty);
        model.comparisonProperty().subscribe(made -> {
            boolean any = made.isPresent() && model.articles().size() > 1;
            desk.setVisible(any);
            empty.setVisible(!any);
        });
        model.comparisonProperty().subscribe(this::show);
        model.pairProperty().subscribe(this::show);
        model.currentProperty().subscribe(row -> row.ifPresent(readers::goTo));
        addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        addEventHandler(KeyEvent.KEY_TYPED, this::handle);
    }

    /// What the keyboard goes to when the comparison is shown.
    public Node firstFocus() {
        return table.list();
    }

    /// The panes between which the keyboard moves.
    public List<Node> panes() {
        return List.of(readers.leftNode(), table.list());
    }

    /// Does what the key event asks for.
    public void handle(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        Optional<Shortcut> shortcut = Shortcut.of(event, Shortcut.Scope.COMPARE);
        shortcut.ifPresent(asked -> {
            perform(asked);
            event.consume();
        });
    }

    /// Does what a shortcut of the comparison stands for; others are let be.
    public void perform(Shortcut shortcut) {
        switch (shortcut) {
            case NEXT_DIFFERENCE -> model.next();
            case PREVIOUS_DIFFERENCE -> model.previous();
            case LOCK -> model.lockedProperty().set(!model.lockedProperty().get());
            default -> {}
        }
    }

    private void show() {
        if (model.leftArticle().isPresent() && model.rightArticle().isPresent()) {
            readers.show();
            model.currentProperty().get().ifPresent(readers::goTo);
        }
    }
}
