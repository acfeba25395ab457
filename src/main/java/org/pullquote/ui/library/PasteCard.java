package org.pullquote.ui.library;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;

/// Shows what was pasted and asks where it is from, before it becomes an article.
public final class PasteCard extends VBox {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 480;
    private static final int LONGEST_PREVIEW = 5000;

    private final TextField source;

    /// @param keep takes what was pasted, with its source
    /// @param dismiss takes the card away
    public PasteCard(Pasted pasted, Words words, Consumer<Pasted> keep, Runnable dismiss) {
        getStyleClass().addAll("pq-card", "pq-files-card", "pq-paste");
        setSpacing(12);
        Ems.size(this, WIDTH, HEIGHT);
        Label title = new Label(words.get("paste.title"));
        title.getStyleClass().add("pq-title");
        String text = pasted.text();
        TextArea preview = new TextArea(text.substring(0, Math.min(text.length(), LONGEST_PREVIEW)));
        preview.getStyleClass().add("pq-field");
        preview.setEditable(false);
        Wrapping.of(preview);
        preview.setAccessibleText(words.get("paste.preview"));
        VBox.setVgrow(preview, Priority.ALWAYS);
        source = new TextField(pasted.source().orElse(""));
        source.getStyleClass().add("pq-field");
        source.setPromptText(words.get("paste.source.prompt"));
        Label asked = new Label(words.get("paste.source"));
        asked.setLabelFor(source);
        Button take = new Button(words.get("paste.keep"));
        take.getStyleClass().add("pq-primary");
        take.setDefaultButton(true);
        take.setOnAction(_ -> {
            dismiss.run();
            keep.accept(pasted.withSource(source.getText()));
        });
        Button leave = new Button(words.get("paste.leave"));
        leave.getStyleClass().add("pq-button");
        leave.setCancelButton(true);
        leave.setOnAction(_ -> dismiss.run());
        getChildren().setAll(title, preview, new VBox(4, asked, source), new HBox(8, take, leave));
    }

    /// What the keyboard goes to first.
    public Node first() {
        return source;
    }
}
