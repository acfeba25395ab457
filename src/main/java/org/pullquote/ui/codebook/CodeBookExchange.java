package org.pullquote.ui.codebook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.exchange.Reading;
import org.pullquote.edit.CodeBookImport;
import org.pullquote.ui.Explanations;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;

/// Reads the code book from a file and writes it to one, and says what came of it.
final class CodeBookExchange {
    private final CodeBookViewModel model;
    private final Words words;
    private final Supplier<Scene> scene;
    private final Consumer<Node> show;

    /// @param show shows what came of it
    CodeBookExchange(CodeBookViewModel model, Words words, Supplier<Scene> scene, Consumer<Node> show) {
        this.model = model;
        this.words = words;
        this.scene = scene;
        this.show = show;
    }

    Button importButton() {
        return button("codebook.import", () -> {
            File chosen = chooser("codebook.import").showOpenDialog(scene.get().getWindow());
            if (chosen != null) {
                take(chosen.toPath());
            }
        });
    }

    Button exportButton() {
        return button("codebook.export", () -> {
            FileChooser chooser = chooser("codebook.export");
            chooser.setInitialFileName("codebook.qdc");
            File chosen = chooser.showSaveDialog(scene.get().getWindow());
            if (chosen != null) {
                give(chosen.toPath());
            }
        });
    }

    private void take(Path file) {
        try {
            switch (CodeBookFiles.read(file)) {
                case Reading.Read<CodeBook>(var book) -> {
                    CodeBookImport taken = model.take(book);
                    say(words.get("codebook.imported", taken.added(), taken.changed()));
                }
                case Reading.Malformed<CodeBook>(var where, var why) ->
                    say(words.get("codebook.malformed", file.getFileName(), where, why));
            }
        } catch (IOException unreadable) {
            say(words.get("codebook.unreadable", file.getFileName(), String.valueOf(unreadable.getMessage())));
        }
    }

    private void give(Path file) {
        try {
            CodeBookFiles.write(file, model.bookProperty().get());
            say(words.get("codebook.exported", file));
        } catch (IOException unwritable) {
            say(new Explanations(words).ofWriting(file, unwritable));
        }
    }

    private void say(String sentence) {
        Label label = new Label(sentence);
        Wrapping.of(label);
        label.getStyleClass().add("pq-codebook-form");
        show.accept(label);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        for (String ending : CodeBookFiles.ENDINGS) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(words.get("codebook.format." + ending), "*." + ending));
        }
        return chooser;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add("pq-button");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
