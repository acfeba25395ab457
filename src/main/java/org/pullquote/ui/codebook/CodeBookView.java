package org.pullquote.ui.codebook;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.reader.TagChip;

/// The code book on a card: the tags on the left, the chosen one on the right.
public final class CodeBookView extends BorderPane {
    private static final double WIDTH = 880;
    private static final double HEIGHT = 600;
    private static final double NESTED = 28;
    private static final double AT_TOP = 8;

    private final CodeBookViewModel model;
    private final Words words;
    private final ListView<Tag> list;
    private final StackPane side = new StackPane();

    /// @param close takes the card away
    public CodeBookView(CodeBookViewModel model, Words words, Runnable close) {
        this.model = model;
        this.words = words;
        this.list = new ListView<>(model.tags());
        getStyleClass().addAll("pq-card", "pq-codebook");
        Ems.size(this, WIDTH, HEIGHT);
        Label title = new Label(words.get("codebook.title"));
        title.getStyleClass().add("pq-title");
        Button done = Buttons.icon(Feather.X, words.get("codebook.close"));
        done.setOnAction(_ -> close.run());
        BorderPane head = new BorderPane();
        head.setLeft(title);
        head.setRight(done);
        BorderPane.setAlignment(title, Pos.CENTER_LEFT);
        head.getStyleClass().add("pq-codebook-head");
        setTop(head);
        setLeft(left());
        ScrollPane scroll = new ScrollPane(side);
        scroll.getStyleClass().add("pq-sheet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        side.getStyleClass().add("pq-codebook-side");
        follow();
    }

    /// Shows the chosen tag as it is now, and says what the keyboard goes to first.
    public Node open() {
        showForm();
        return list;
    }

    private VBox left() {
        list.getStyleClass().add("pq-list");
        list.setAccessibleText(words.get("codebook.tags"));
        list.setCellFactory(_ -> new TagCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                show(new DeletePane(model, words, this::showForm));
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        CodeBookExchange exchange = new CodeBookExchange(model, words, this::getScene, this::show);
        FlowPane actions = new FlowPane(8, 8);
        actions.getStyleClass().add("pq-codebook-actions");
        Button add = new Button(words.get("codebook.add"));
        add.getStyleClass().add("pq-button");
        add.setOnAction(_ -> model.add());
        actions.getChildren().setAll(add, exchange.importButton(), exchange.exportButton());
        VBox left = new VBox(list, actions);
        left.getStyleClass().add("pq-codebook-tags");
        return left;
    }

    private void follow() {
        list.getSelectionModel().selectedItemProperty().subscribe(tag -> {
            if (tag != null) {
                model.chosenProperty().set(Optional.of(tag.id()));
            }
        });
        model.chosenProperty().subscribe(_ -> {
            select();
            showForm();
        });
        model.bookProperty().subscribe(_ -> select());
        if (model.chosen().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void select() {
        model.chosen().ifPresent(tag -> {
            if (!tag.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(tag);
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
            }
        });
    }

    private void showForm() {
        show(
                model.chosen().isPresent()
                        ? new TagForm(model, words, this::show, this::showForm)
                        : new Label(words.get("codebook.choose")));
    }

    private void show(Node part) {
        side.getChildren().setAll(part);
        StackPane.setAlignment(part, Pos.TOP_LEFT);
    }

    private static final class TagCell extends ListCell<Tag> {
        @Override
        protected void updateItem(@Nullable Tag tag, boolean empty) {
            super.updateItem(tag, empty);
            setGraphic(tag == null ? null : TagChip.label(tag));
            setAccessibleText(tag == null ? "" : tag.spoken());
            double indent = tag != null && tag.parent().isPresent() ? NESTED : AT_TOP;
            setStyle("-fx-padding: 4 8 4 " + indent + ";");
        }
    }
}
