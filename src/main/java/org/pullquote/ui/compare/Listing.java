package org.pullquote.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The lines of the table under the readers: those of one kind that two neighbours have, and the one that both stand
/// at.
final class Listing {
    private final Columns columns;
    private final Function<Pair, CompareRows> tables;
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.DIFFERENCES);
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CompareRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<Optional<CompareRow>> current = new SimpleObjectProperty<>(Optional.empty());

    /// @param tables what the comparison has of two articles, as it is now
    Listing(Columns columns, Function<Pair, CompareRows> tables) {
        this.columns = columns;
        this.tables = tables;
    }

    /// Lists anew whenever the reader asks for other lines or other neighbours.
    void follow() {
        shown.subscribe(this::list);
        columns.lineupProperty().subscribe(this::list);
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    ObservableList<CompareRow> rows() {
        return shownRows;
    }

    ObjectProperty<Optional<CompareRow>> currentProperty() {
        return current;
    }

    /// The lines of a kind that the two neighbours of the table have.
    List<CompareRow> of(Shown which) {
        return tables.apply(columns.lineup().pair()).of(which);
    }

    /// Lists anew and stands at the first line.
    void list() {
        rows.setAll(of(shown.get()));
        current.set(rows.stream().findFirst());
    }

    /// Lists anew and stays at about the same line.
    void refresh() {
        int at = current.get().map(rows::indexOf).orElse(-1);
        rows.setAll(of(shown.get()));
        current.set(rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(Math.clamp(at, 0, rows.size() - 1))));
    }

    /// Goes on by a line; from the last one to the first of the next neighbours that have any, and back.
    void step(int by) {
        int at = current.get().map(rows::indexOf).orElse(-1) + by;
        if (at >= 0 && at < rows.size()) {
            current.set(Optional.of(rows.get(at)));
            return;
        }
        List<Pair> pairs = columns.lineup().pairs();
        int next = columns.lineup().at() + by;
        while (next >= 0
                && next < pairs.size()
                && tables.apply(pairs.get(next)).of(shown.get()).isEmpty()) {
            next += by;
        }
        if (next >= 0 && next < pairs.size()) {
            columns.turnTo(next);
            current.set(Optional.of(by > 0 ? rows.getFirst() : rows.getLast()));
        }
    }
}
