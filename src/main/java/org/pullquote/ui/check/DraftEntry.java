package org.pullquote.ui.check;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;

/// Where a draft is pasted or opened.
final class DraftEntry extends VBox {
    private static final double WIDTH = 688;

    private final TextArea text = new TextArea();

    DraftEntry(CheckViewModel model, Words words, Runnable chooseFile) {
        super(16);
        getStyleClass().add("pq-check-entry");
        Label title = new Label(words.get("check.empty.title"));
        title.getStyleClass().add("pq-headline");
        Wrapping.of(title);
        Label lead = new Label(words.get("check.empty.text"));
        lead.getStyleClass().add("pq-lead");
        Wrapping.of(lead);
        lead.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().addAll("pq-field", "pq-check-paste");
        Wrapping.of(text);
        text.setPromptText(words.get("check.prompt"));
        text.setAccessibleText(words.get("check.prompt"));
        text.textProperty().bindBidirectional(model.pastedProperty());
        VBox.setVgrow(text, Priority.ALWAYS);
        Button check = new Button(words.get("check.run"));
        check.getStyleClass().add("pq-primary");
        check.disableProperty().bind(model.pastedProperty().map(String::isBlank));
        check.setOnAction(_ -> model.checkPasted());
        Button open = new Button(words.get("check.open"));
        open.getStyleClass().add("pq-button");
        open.setOnAction(_ -> chooseFile.run());
        HBox buttons = new HBox(12, check, open);
        buttons.setAlignment(Pos.CENTER_LEFT);
        Ems.widest(this, WIDTH);
        getChildren().setAll(title, lead, text, buttons);
    }

    Node focus() {
        return text;
    }
}
