package org.pullquote.ui.margin;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.pullquote.annotation.Annotation;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.ReaderViewModel;

/// The list of the panel. One chosen highlight is the reader's current one; several can be changed together.
final class HighlightList extends ListView<PanelRow> {
    private final HighlightsViewModel model;
    private final ReaderViewModel reader;
    private final Runnable onChosen;
    private Set<UUID> chosen = Set.of();
    private boolean following;

    /// @param onChosen called after other highlights were chosen
    HighlightList(HighlightsViewModel model, Words words, Runnable onChosen) {
        super(model.rows());
        this.model = model;
        this.reader = model.reader();
        this.onChosen = onChosen;
        getStyleClass().addAll("pq-list", "pq-highlights-list");
        setCellFactory(_ -> new HighlightCell(model, words));
        setAccessibleText(words.get("margin.title"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<PanelRow>) _ -> selected());
        addEventFilter(KeyEvent.ANY, this::actOnAll);
    }

    /// The highlights that are chosen, each once.
    Collection<UUID> chosen() {
        return chosen;
    }

    /// Shows the reader's current highlight here, and the chosen ones where the rows have changed.
    void follow(Optional<UUID> current) {
        Set<UUID> wanted = current.filter(chosen::contains).isPresent() || current.isEmpty() && chosen.size() > 1
                ? chosen
                : current.map(Set::of).orElse(Set.of());
        List<Integer> rows = wanted.stream().flatMap(id -> rowOf(id).stream()).toList();
        chosen = new LinkedHashSet<>(wanted);
        following = true;
        if (!selectedIds().equals(wanted)) {
            getSelectionModel().clearSelection();
            rows.forEach(getSelectionModel()::select);
            current.flatMap(this::rowOf).filter(row -> !isInView(row)).ifPresent(row -> scrollTo(Math.max(0, row - 1)));
        }
        following = false;
        onChosen.run();
    }

    private void selected() {
        if (following || model.isListing()) {
            return;
        }
        Set<UUID> ids = selectedIds();
        if (ids.isEmpty()) {
            return;
        }
        chosen = ids;
        if (ids.size() == 1) {
            reader.choose(ids.iterator().next());
        }
        onChosen.run();
    }

    private Set<UUID> selectedIds() {
        Set<UUID> ids = new LinkedHashSet<>();
        for (PanelRow row : getSelectionModel().getSelectedItems()) {
            if (row instanceof PanelRow.OfHighlight(var annotation)) {
                ids.add(annotation.id());
            }
        }
        return ids;
    }

    private Optional<Integer> rowOf(UUID id) {
        return IntStream.range(0, getItems().size())
                .filter(row -> getItems().get(row) instanceof PanelRow.OfHighlight(Annotation annotation)
                        && annotation.id().equals(id))
                .boxed()
                .findFirst();
    }

    private boolean isInView(int row) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            return flow.getFirstVisibleCell().getIndex() < row
                    && row < flow.getLastVisibleCell().getIndex();
        }
        return false;
    }

    /// With several chosen, the keys for tags and for removing are for all of them.
    private void actOnAll(KeyEvent event) {
        if (chosen.size() < 2 || event.getTarget() instanceof TextInputControl) {
            return;
        }
        Shortcut.of(event, Shortcut.Scope.READER).ifPresent(shortcut -> {
            if (shortcut == Shortcut.REMOVE) {
                reader.details().removeAll(chosen);
                event.consume();
            } else if (shortcut.isTag()) {
                reader.codeBookProperty()
                        .get()
                        .onKey(shortcut.keys().charAt(0))
                        .ifPresent(tag -> reader.details().tagAll(chosen, tag));
                event.consume();
            }
        });
    }
}
