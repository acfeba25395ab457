package org.pullquote.ui.coding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pullquote.suggestion.coding.CodingRule;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Listing;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.reader.TagChip;

/// The reader's own rules on a card: the rules on the left, on the right the chosen one, what to run it over, and what
/// it found.
public final class CodingCard extends BorderPane {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;

    private final CodingViewModel model;
    private final Words words;
    private final ObservableList<CodingRule> shown = FXCollections.observableArrayList();
    private final ListView<CodingRule> list = new ListView<>(shown);
    private final Button add;
    private final Button remove;
    private final FlowPane run = new FlowPane(8, 8);
    private final StackPane rule = new StackPane();
    private final Map<RunScope, Button> runs = new EnumMap<>(RunScope.class);
    private Optional<RuleForm> form = Optional.empty();
    /// While the list is being made to show what the view-model has, what is selected in it is no wish: a rule that is
    /// renamed goes to another place.
    private boolean following;

    /// @param close takes the card away
    public CodingCard(CodingViewModel model, Words words, Runnable close) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("pq-card", "pq-codebook", "pq-coding");
        Ems.size(this, WIDTH, HEIGHT);
        add = button("coding.add", model::add);
        remove = button("coding.remove", this::remove);
        setTop(head(close));
        setLeft(left());
        setCenter(right());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (!following && chosen != null) {
                model.chosenProperty().set(Optional.of(chosen.id()));
            }
        });
        model.chosenProperty().subscribe(this::follow);
        model.rules().addListener((ListChangeListener<CodingRule>) _ -> follow());
    }

    /// Shows what there is now, and says what the keyboard goes to first.
    public Node open() {
        follow();
        runs.forEach((scope, button) -> button.setDisable(!model.canRun(scope)));
        return form.map(RuleForm::first).orElse(add);
    }

    private BorderPane head(Runnable close) {
        Label title = new Label(words.get("coding.title"));
        title.getStyleClass().add("pq-title");
        Button done = Buttons.icon(Feather.X, words.get("coding.close"));
        done.setOnAction(_ -> close.run());
        BorderPane head = new BorderPane();
        head.setLeft(title);
        head.setRight(done);
        BorderPane.setAlignment(title, Pos.CENTER_LEFT);
        head.getStyleClass().add("pq-codebook-head");
        return head;
    }

    private VBox left() {
        list.getStyleClass().add("pq-list");
        list.setAccessibleText(words.get("coding.rules"));
        list.setCellFactory(_ -> new RuleCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane actions = new FlowPane(8, 8, add, remove);
        actions.getStyleClass().add("pq-codebook-actions");
        VBox left = new VBox(list, actions);
        left.getStyleClass().addAll("pq-codebook-tags", "pq-coding-rules");
        return left;
    }

    private VBox right() {
        run.getChildren().add(new Label(words.get("coding.run")));
        run.setAlignment(Pos.CENTER_LEFT);
        for (RunScope scope : RunScope.values()) {
            Button button = button(scope.key(), () -> {
                form.ifPresent(RuleForm::flush);
                model.run(scope);
            });
            runs.put(scope, button);
            run.getChildren().add(button);
        }
        QueueView queue = new QueueView(model, words);
        VBox.setVgrow(queue, Priority.ALWAYS);
        VBox right = new VBox(16, rule, run, queue);
        right.getStyleClass().add("pq-codebook-side");
        return right;
    }

    private void follow() {
        Optional<CodingRule> chosen = model.chosen();
        remove.setDisable(chosen.isEmpty());
        if (chosen.isEmpty()) {
            form = Optional.empty();
            Label how = new Label(words.get("coding.how"));
            Wrapping.of(how);
            how.getStyleClass().add("pq-lead");
            rule.getChildren().setAll(how);
        } else if (!form.map(RuleForm::rule).equals(chosen)) {
            boolean hadKeyboard = rule.isFocusWithin() || add.isFocused();
            form.ifPresent(RuleForm::flush);
            RuleForm made = new RuleForm(chosen.get(), model, words);
            form = Optional.of(made);
            rule.getChildren().setAll(made);
            if (hadKeyboard) {
                made.first().requestFocus();
            }
        }
        run.setVisible(chosen.isPresent());
        following = true;
        Listing.become(shown, model.rules());
        model.chosen().map(shown::indexOf).ifPresent(list.getSelectionModel()::clearAndSelect);
        following = false;
    }

    /// Removes the rule; the keyboard stays on the card.
    private void remove() {
        model.remove();
        (list.getItems().isEmpty() ? add : list).requestFocus();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add("pq-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private final class RuleCell extends ListCell<CodingRule> {
        @Override
        protected void updateItem(@Nullable CodingRule item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label name = new Label(item.name().isBlank() ? words.get("coding.new-name") : item.name());
            VBox lines = new VBox(4, name);
            model.codeBook().find(item.tag()).map(TagChip::label).ifPresent(lines.getChildren()::add);
            setGraphic(lines);
            setAccessibleText(name.getText());
        }
    }
}
