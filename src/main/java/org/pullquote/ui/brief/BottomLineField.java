package org.pullquote.ui.brief;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pullquote.brief.source.CitationCompletion;
import org.pullquote.brief.source.CitationCompletion.Choice;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;

/// Where the reader writes what it all comes to. After `[` the paragraphs that can be cited are offered below: up and
/// down choose, Enter or Tab takes, Esc goes on without.
final class BottomLineField extends VBox {
    private static final double ROW = 40;
    private static final int ROWS = 4;

    private final BriefViewModel model;
    private final TextArea text = new TextArea();
    private final ListView<Choice> offered = new ListView<>();
    private Optional<CitationCompletion> completion = Optional.empty();

    BottomLineField(BriefViewModel model, Words words) {
        super(4);
        this.model = model;
        text.getStyleClass().add("pq-field");
        Wrapping.of(text);
        text.setPrefRowCount(4);
        text.setPromptText(words.get("brief.bottom-line.prompt"));
        text.setAccessibleText(words.get("brief.bottom-line"));
        text.textProperty().bindBidirectional(model.bottomLineProperty());
        text.caretPositionProperty().subscribe(_ -> offer());
        text.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        offered.getStyleClass().addAll("pq-list", "pq-citations");
        offered.setFixedCellSize(ROW);
        offered.setFocusTraversable(false);
        offered.setAccessibleText(words.get("brief.citations"));
        offered.setCellFactory(_ -> new ChoiceCell());
        offered.setOnMousePressed(_ -> put());
        close();
        getChildren().setAll(text, offered);
    }

    private void offer() {
        completion = text.isFocused() ? model.completion(text.getCaretPosition()) : Optional.empty();
        completion.ifPresentOrElse(
                found -> {
                    offered.getItems().setAll(found.choices());
                    offered.setPrefHeight(Math.min(ROWS, found.choices().size()) * ROW + 2);
                    offered.getSelectionModel().selectFirst();
                    show(true);
                },
                this::close);
    }

    private void close() {
        completion = Optional.empty();
        show(false);
    }

    private void show(boolean shown) {
        offered.setVisible(shown);
        offered.setManaged(shown);
    }

    private void steer(KeyEvent event) {
        if (completion.isEmpty()) {
            return;
        }
        int at = offered.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> choose(at + 1);
            case UP -> choose(at - 1);
            case ENTER, TAB -> put();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        int place = Math.clamp(index, 0, offered.getItems().size() - 1);
        offered.getSelectionModel().select(place);
        offered.scrollTo(Math.max(0, place - 1));
    }

    private void put() {
        int caret = text.getCaretPosition();
        Optional.ofNullable(offered.getSelectionModel().getSelectedItem())
                .ifPresent(choice -> completion.ifPresent(found -> {
                    text.replaceText(found.start(), caret, choice.citation());
                    close();
                }));
        text.requestFocus();
    }

    /// A citation over the beginning of its paragraph.
    private static final class ChoiceCell extends ListCell<Choice> {
        ChoiceCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(null);
            if (choice != null && !empty) {
                Label citation = new Label(choice.citation());
                citation.getStyleClass().add("pq-strong");
                Label snippet = new Label(choice.snippet());
                snippet.getStyleClass().add("pq-small");
                setGraphic(new VBox(citation, snippet));
                setAccessibleText(choice.citation() + " " + choice.snippet());
            }
        }
    }
}
