package org.pullquote.ui.coding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pullquote.suggestion.coding.CodingRule;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.reader.TagChip;

/// The reader's own rules on a card: the rules on the left, on the right the chosen one, what to run it over, and what
/// it found.
public final class CodingCard extends BorderPane {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;

    private final CodingViewModel model;
    private final Words words;
    private final ListView<CodingRule> list;
    private final Button remove;
    private final StackPane rule = new StackPane();
    private final Map<RunScope, Button> runs = new EnumMap<>(RunScope.class);
    private Optional<RuleForm> form = Optional.empty();

    /// @param close takes the card away
    public CodingCard(CodingViewModel model, Words words, Runnable close) {
        this.model = model;
        this.words = words;
        this.list = new ListView<>(model.rules());
        getStyleClass().addAll("pq-card", "pq-codebook", "pq-coding");
        getStylesheets().add(TagChip.styleSheet());
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        remove = button("coding.remove", model::remove);
        setTop(head(close));
        setLeft(left());
        setCenter(right());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
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
        return form.map(RuleForm::first).orElse(list.getItems().isEmpty() ? this : list);
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
                model.remove();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Button add = button("coding.add", () -> {
            model.add();
            form.ifPresent(shown -> shown.first().requestFocus());
        });
        FlowPane actions = new FlowPane(8, 8, add, remove);
        actions.getStyleClass().add("pq-codebook-actions");
        VBox left = new VBox(list, actions);
        left.getStyleClass().addAll("pq-codebook-tags", "pq-coding-rules");
        return left;
    }

    private VBox right() {
        HBox run = new HBox(8, new Label(words.get("coding.run")));
        run.setAlignment(Pos.CENTER_LEFT);
        for (RunScope scope : RunScope.values()) {
            Button button = button(scope.key(), () -> {
                form.ifPresent(RuleForm::flush);
                model.run(scope);
            });
            runs.put(scope, button);
            run.getChildren().add(button);
        }
        rule.visibleProperty().subscribe(run::setVisible);
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
            how.setWrapText(true);
            how.getStyleClass().add("pq-lead");
            rule.getChildren().setAll(how);
        } else if (!form.map(RuleForm::rule).equals(chosen)) {
            form.ifPresent(RuleForm::flush);
            RuleForm shown = new RuleForm(chosen.get(), model, words);
            form = Optional.of(shown);
            rule.getChildren().setAll(shown);
        }
        runs.values().forEach(button -> button.setVisible(model.chosen().isPresent()));
        chosen.filter(one -> !one.equals(list.getSelectionModel().getSelectedItem()))
                .ifPresent(list.getSelectionModel()::select);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add("pq-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private final class RuleCell extends ListCell<CodingRule> {
        @Override
        protected void updateItem(@Nullable CodingRule shown, boolean empty) {
            super.updateItem(shown, empty);
            if (shown == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label name = new Label(shown.name().isBlank() ? words.get("coding.new-name") : shown.name());
            VBox lines = new VBox(4, name);
            model.codeBook().find(shown.tag()).map(TagChip::label).ifPresent(lines.getChildren()::add);
            setGraphic(lines);
            setAccessibleText(name.getText());
        }
    }
}
