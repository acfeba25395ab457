package org.pullquote.ui.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.control.Listing;
import org.pullquote.ui.control.Wrapping;

/// The suggestions in the panel, under their tags, with the current one to correct below them. Away while there are
/// none.
public final class SuggestedView extends VBox {
    private final SuggestionsViewModel model;
    private final Words words;
    private final ObservableList<SuggestedRow> rows = FXCollections.observableArrayList();
    private final ListView<SuggestedRow> list = new ListView<>(rows);
    private final Label count = new Label();
    private final Label remark = new Label();
    private final SuggestionForm form;
    /// Whether something else wants the room.
    private final BooleanProperty away = new SimpleBooleanProperty();
    /// While the list is being made to show what the view-model has, what is selected in it is no wish.
    private boolean following;

    public SuggestedView(SuggestionsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.form = new SuggestionForm(model, words);
        getStyleClass().add("pq-suggested");
        list.getStyleClass().addAll("pq-list", "pq-suggested-list");
        list.setAccessibleText(words.get("suggested.title"));
        list.setCellFactory(_ -> new SuggestedCell(model, words));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        remark.getStyleClass().addAll("pq-small", "pq-suggested-remark");
        Wrapping.of(remark);
        getChildren().setAll(header(), remark, list, form);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!following && row instanceof SuggestedRow.OfProposal(var proposal, var _)) {
                model.choose(proposal.id());
            } else if (!following && row != null) {
                model.leave();
            }
        });
        // The form below the list comes and goes with the current one.
        list.heightProperty().subscribe(() -> reveal(list.getSelectionModel().getSelectedIndex()));
        model.rows().addListener((ListChangeListener<SuggestedRow>) _ -> update());
        model.remarkProperty().subscribe(this::update);
        model.reader().articleProperty().subscribe(this::update);
        model.currentProperty().subscribe(this::follow);
        away.subscribe(this::update);
    }

    /// As long as it is so, the suggestions leave their room to others.
    public void awayWhile(ObservableValue<Boolean> wanted) {
        away.bind(wanted);
    }

    /// What the keyboard goes to.
    public Node focusTarget() {
        return list;
    }

    /// The suggestions in the order of the list.
    List<Proposal> order() {
        return rows.stream()
                .filter(SuggestedRow.OfProposal.class::isInstance)
                .map(row -> ((SuggestedRow.OfProposal) row).proposal())
                .toList();
    }

    /// The heading that is chosen in the list.
    Optional<SuggestedRow.OfTag> heading() {
        return list.getSelectionModel().getSelectedItem() instanceof SuggestedRow.OfTag heading
                ? Optional.of(heading)
                : Optional.empty();
    }

    /// Takes the keyboard to what would be filled in.
    void fillIn() {
        form.first().requestFocus();
    }

    void pickTag() {
        form.tags().requestFocus();
        form.tags().show();
    }

    private HBox header() {
        Label title = new Label(words.get("suggested.title"));
        title.getStyleClass().add("pq-strong");
        count.getStyleClass().add("pq-count");
        ToggleButton marks = Buttons.toggle(Feather.EYE, words.get("suggested.marks"));
        marks.selectedProperty().bindBidirectional(model.marksShownProperty());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox header = new HBox(8, title, marks, count);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("pq-suggested-head");
        return header;
    }

    private void update() {
        following = true;
        Listing.become(rows, model.rows());
        following = false;
        int open = model.unanswered().size();
        count.setText(words.get("margin.count", open));
        Optional<String> told = model.remarkProperty().get();
        remark.setText(told.orElse(""));
        show(remark, told.isPresent());
        show(list, open > 0);
        boolean isOpen = model.reader().articleProperty().get().isPresent();
        show(this, isOpen && !away.get() && (open > 0 || told.isPresent()));
        VBox.setVgrow(this, open > 0 ? Priority.ALWAYS : Priority.NEVER);
        follow(model.currentProperty().get());
    }

    private void follow(Optional<Proposal> current) {
        following = true;
        Optional<UUID> id = current.map(Proposal::id);
        int at = -1;
        for (int i = 0; i < rows.size() && id.isPresent(); i++) {
            if (rows.get(i) instanceof SuggestedRow.OfProposal(var proposal, var _)
                    && proposal.id().equals(id.get())) {
                at = i;
            }
        }
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
            reveal(at);
        } else if (heading().isEmpty()) {
            list.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private void reveal(int row) {
        if (row >= 0 && !isInView(row)) {
            list.scrollTo(row);
        }
    }

    private boolean isInView(int row) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            return flow.getFirstVisibleCell().getIndex() < row
                    && row < flow.getLastVisibleCell().getIndex();
        }
        return false;
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
