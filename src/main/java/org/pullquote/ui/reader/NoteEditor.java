package org.pullquote.ui.reader;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.pullquote.ui.Words;

/// Where a note is written. What is typed is kept after a short pause and whenever the keyboard goes elsewhere.
public final class NoteEditor extends VBox {
    private static final Duration PAUSE = Duration.millis(400);

    private final TextArea area;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Consumer<String> keep;
    private String kept;

    /// @param keep takes the whole note whenever it is to be kept
    public NoteEditor(String note, Words words, Consumer<String> keep) {
        this.kept = note;
        this.keep = keep;
        this.area = new TextArea(note);
        getStyleClass().add("pq-note-editor");
        area.getStyleClass().add("pq-field");
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setPromptText(words.get("reader.note.prompt"));
        area.setAccessibleText(words.get("reader.note.prompt"));
        Label hint = new Label(words.get("reader.note.hint"));
        hint.getStyleClass().add("pq-small");
        hint.setWrapText(true);
        area.textProperty().addListener((_, _, _) -> pause.playFromStart());
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                flush();
            }
        });
        pause.setOnFinished(_ -> flush());
        getChildren().addAll(area, hint);
    }

    /// What the keyboard goes to.
    public TextArea area() {
        return area;
    }

    /// Keeps what was typed now.
    public void flush() {
        pause.stop();
        if (!area.getText().equals(kept)) {
            kept = area.getText();
            keep.accept(kept);
        }
    }
}
