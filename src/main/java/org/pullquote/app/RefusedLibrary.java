package org.pullquote.app;

import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.pullquote.library.LibraryException;
import org.pullquote.ui.Explanations;
import org.pullquote.ui.Words;
import org.pullquote.ui.theme.Appearance;

/// What is shown in place of the desk when the library cannot be opened: why, and what to do.
final class RefusedLibrary {
    private final Stage stage;

    RefusedLibrary(Stage stage, Path folder, LibraryException refused) {
        this.stage = stage;
        Words words = new Words(Locale.getDefault());
        Label title = new Label(words.get("refused-library.title"));
        title.getStyleClass().add("pq-headline");
        title.setWrapText(true);
        Label why = new Label(new Explanations(words).of(refused));
        why.getStyleClass().add("pq-lead");
        why.setWrapText(true);
        Label where = new Label(folder.toString());
        where.getStyleClass().add("pq-small");
        where.setWrapText(true);
        Button close = new Button(words.get("refused-library.close"));
        close.getStyleClass().add("pq-primary");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.hide());
        VBox column = new VBox(16, title, why, where, close);
        column.setAlignment(Pos.CENTER_LEFT);
        column.getStyleClass().add("pq-empty-desk");
        Scene scene = new Scene(column, 560, 340);
        new Appearance().dress(scene);
        stage.setTitle(words.get("desk.title"));
        stage.setScene(scene);
    }

    void show() {
        stage.show();
    }
}
