package org.pullquote.ui.brief;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.control.WrappingCell;

/// The parts of a brief in their order: a tick takes one in, Alt with up and down or the mouse moves it.
final class PartList extends ListView<PartChoice> {
    private static final double ROW = 28;
    private static final double EDGE = 4;

    private final BriefChoices choices;
    private final Words words;

    PartList(BriefChoices choices, Words words) {
        super(choices.parts());
        this.choices = choices;
        this.words = words;
        getStyleClass().addAll("pq-list", "pq-parts");
        setAccessibleText(words.get("brief.parts.spoken"));
        Ems.height(this, choices.parts().size() * ROW + 2 * EDGE);
        setMinHeight(USE_PREF_SIZE);
        setCellFactory(_ -> new PartCell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        getSelectionModel().selectFirst();
    }

    private void steer(KeyEvent event) {
        int at = getSelectionModel().getSelectedIndex();
        if (at < 0) {
            return;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(at, at - 1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(at, at + 1);
        } else if (event.getCode() == KeyCode.SPACE) {
            choices.flip(at);
            getSelectionModel().select(at);
        } else {
            return;
        }
        event.consume();
    }

    private void move(int from, int to) {
        getSelectionModel().select(choices.move(from, to));
    }

    /// A part with its tick, which can be dragged to another place.
    private final class PartCell extends WrappingCell<PartChoice> {
        private final CheckBox tick = new CheckBox();

        PartCell() {
            Wrapping.of(tick);
            tick.getStyleClass().add("pq-check");
            tick.setFocusTraversable(false);
            tick.setOnAction(_ -> {
                SelectionModel<PartChoice> selection = getListView().getSelectionModel();
                int at = getIndex();
                choices.flip(at);
                selection.select(at);
            });
            setOnDragDetected(_ -> {
                if (!isEmpty()) {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(String.valueOf(getIndex()));
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                }
            });
            setOnDragOver(this::welcome);
            setOnDragDropped(this::receive);
        }

        @Override
        protected Region content(PartChoice choice) {
            tick.setText(choice.part().heading());
            tick.setSelected(choice.included());
            return tick;
        }

        @Override
        protected String spoken(PartChoice choice) {
            return words.get(
                    choice.included() ? "brief.part.in" : "brief.part.out",
                    choice.part().heading());
        }

        private void welcome(DragEvent event) {
            if (event.getGestureSource() instanceof PartCell && !isEmpty()) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        }

        private void receive(DragEvent event) {
            if (event.getGestureSource() instanceof ListCell<?> dragged && !isEmpty()) {
                move(dragged.getIndex(), getIndex());
                event.setDropCompleted(true);
                event.consume();
            }
        }
    }
}
