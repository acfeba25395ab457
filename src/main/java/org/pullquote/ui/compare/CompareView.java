package org.pullquote.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.pullquote.comparison.Decision;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.compare.grid.SheetView;
import org.pullquote.ui.theme.ReadingType;

/// The comparison: two to four readers over a table of what they share and where they differ.
public final class CompareView extends StackPane {
    /// The table takes no more of the height; where it lists little, the texts have the rest.
    private static final double TABLE_SHARE = 0.44;

    private final CompareViewModel model;
    private final Readers readers;
    private final CompareTable table;
    private final SheetView sheet;
    private final CompareWait wait;

    public CompareView(CompareViewModel model, ObjectProperty<ReadingType> type, Words words) {
        this.model = model;
        getStyleClass().add("pq-compare");
        readers = new Readers(model, type, words);
        table = new CompareTable(model, type, words);
        table.maxHeightProperty().bind(heightProperty().multiply(TABLE_SHARE));
        BorderPane desk = new BorderPane(readers);
        desk.setBottom(table);
        sheet = new SheetView(words, model::go);
        StackPane facets = new StackPane(desk, sheet);
        BorderPane whole = new BorderPane(facets);
        whole.setTop(new CompareBar(model, words));
        model.sheetProperty().subscribe(sheet::show);
        model.facetProperty().subscribe(facet -> {
            desk.setVisible(facet == Facet.TEXTS);
            sheet.setVisible(facet != Facet.TEXTS);
            if (isFocusWithin()) {
                firstFocus().requestFocus();
            }
        });
        wait = new CompareWait(model, words);
        getChildren().setAll(whole, wait);
        model.comparisonProperty().subscribe(made -> {
            boolean any = made.isPresent() && model.articles().size() > 1;
            whole.setVisible(any);
            wait.setVisible(!any);
        });
        model.comparisonProperty().subscribe(this::show);
        model.columns().lineupProperty().subscribe(this::show);
        show();
        model.currentProperty().subscribe(row -> row.ifPresent(readers::goTo));
        addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        addEventHandler(KeyEvent.KEY_TYPED, this::handle);
    }

    /// What the keyboard goes to when the comparison is shown.
    public Node firstFocus() {
        if (wait.isVisible() && wait.button().isPresent()) {
            return wait.button().get();
        }
        return model.facetProperty().get() == Facet.TEXTS ? table.list() : sheet.focus();
    }

    /// The panes between which the keyboard moves.
    public List<Node> panes() {
        return model.facetProperty().get() == Facet.TEXTS
                ? Stream.<Node>concat(readers.nodes().stream(), Stream.of(table.list()))
                        .toList()
                : List.of(sheet.focus());
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
            case CONFIRM_MATCH -> model.decide(Decision.Ruling.CONFIRMED);
            case REJECT_MATCH -> model.decide(Decision.Ruling.REJECTED);
            case MAKE_MATCH -> readers.match();
            case ADD_READER -> model.columns().add();
            case REMOVE_READER -> model.columns().remove(readers.column());
            case OTHER_ARTICLE -> model.columns().chooseNext(readers.column());
            case NEXT_NEIGHBOURS -> model.columns().turnToNext();
            case SWAP -> model.columns().swap();
            case COMPARE_TEXTS -> model.facetProperty().set(Facet.TEXTS);
            case COMPARE_MATRIX -> model.facetProperty().set(Facet.MATRIX);
            case COMPARE_TAGS -> model.facetProperty().set(Facet.TAGS);
            case COMPARE_VOICES -> model.facetProperty().set(Facet.VOICES);
            case COMPARE_TIMES -> model.facetProperty().set(Facet.TIMES);
            case COMPARE_FACTS -> model.facetProperty().set(Facet.FACTS);
            case COMPARE_STRENGTH -> model.facetProperty().set(Facet.STRENGTH);
            case LOCK -> model.lockedProperty().set(!model.lockedProperty().get());
            default -> {}
        }
    }

    private void show() {
        boolean compared = model.comparisonProperty().get().isPresent();
        if (compared && model.leftArticle().isPresent() && model.rightArticle().isPresent()) {
            readers.show();
            model.currentProperty().get().ifPresent(readers::goTo);
        }
    }
}
