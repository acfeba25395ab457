package org.pullquote.ui.reader;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.KeptText;
import org.pullquote.ui.control.Wrapping;

/// Where a note is written. What is typed is kept after a short pause and whenever the keyboard goes elsewhere.
public final class NoteEditor extends VBox {
    private final TextArea area;
    private final KeptText typed;

    /// @param keep takes the whole note whenever it is to be kept
    public NoteEditor(String note, Words words, Consumer<String> keep) {
        this.area = new TextArea(note);
        this.typed = new KeptText(area, keep);
        getStyleClass().add("pq-note-editor");
        area.getStyleClass().add("pq-field");
        Wrapping.of(area);
        area.setPrefRowCount(3);
        area.setPromptText(words.get("reader.note.prompt"));
        area.setAccessibleText(words.get("reader.note.prompt"));
        Label hint = new Label(words.get("reader.note.hint"));
        hint.getStyleClass().add("pq-small");
        Wrapping.of(hint);
        getChildren().addAll(area, hint);
    }

    /// What the keyboard goes to.
    public TextArea area() {
        return area;
    }

    /// Keeps what was typed now.
    public void flush() {
        typed.flush();
    }
}
