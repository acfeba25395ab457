package org.pullquote.app;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.pullquote.ui.Words;
import org.pullquote.ui.theme.Appearance;

/// Says that something went wrong that nobody expected, with its short code, and shows the report before it can be
/// copied. Nothing is sent. To be used on the JavaFX thread.
final class FaultWindow {
    private final Stage stage = new Stage();

    FaultWindow(FaultReport report, Words words, Appearance appearance) {
        Label head = new Label(words.get("fault.title", report.code()));
        head.getStyleClass().add("pq-headline");
        head.setWrapText(true);
        Label why = new Label(words.get("fault.why"));
        why.getStyleClass().add("pq-lead");
        why.setWrapText(true);
        TextArea text = new TextArea(report.text());
        text.setEditable(false);
        text.setAccessibleText(words.get("fault.report"));
        text.getStyleClass().add("pq-fault-report");
        VBox.setVgrow(text, Priority.ALWAYS);
        Label copied = new Label();
        copied.getStyleClass().add("pq-small");
        Button copy = new Button(words.get("fault.copy"));
        copy.getStyleClass().add("pq-button");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(report.text());
            Clipboard.getSystemClipboard().setContent(content);
            copied.setText(words.get("fault.copied"));
        });
        Button close = new Button(words.get("announcement.close"));
        close.getStyleClass().add("pq-primary");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.hide());
        VBox column = new VBox(16, head, why, text, new HBox(8, close, copy, copied));
        column.setPadding(new Insets(24));
        column.getStyleClass().add("pq-desk");
        Scene scene = new Scene(column, 640, 480);
        appearance.dress(scene);
        stage.setTitle(words.get("desk.title"));
        stage.setScene(scene);
        close.requestFocus();
    }

    Stage stage() {
        return stage;
    }

    void show() {
        stage.show();
    }
}
