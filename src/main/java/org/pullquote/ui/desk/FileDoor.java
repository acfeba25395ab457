package org.pullquote.ui.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import org.pullquote.ui.Words;
import org.pullquote.ui.library.Intake;
import org.pullquote.ui.library.Pasted;

/// The ways by which files come onto the desk: chosen, dropped or pasted.
final class FileDoor {
    private final DeskViewModel model;
    private final Cards cards;
    private final Words words;

    FileDoor(DeskViewModel model, Cards cards, Words words) {
        this.model = model;
        this.cards = cards;
        this.words = words;
        model.partsProperty().subscribe(asked -> asked.ifPresent(this::chooseParts));
    }

    /// Welcomes files that are dragged over the node.
    ///
    /// @param take takes those that are dropped
    void openFor(Node node, Consumer<List<Path>> take) {
        node.setOnDragOver(FileDoor::welcome);
        node.setOnDragDropped(event -> receive(event, take));
    }

    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("desk.choose-files"));
        chooser.getExtensionFilters().setAll(FileKinds.filters(words));
        List<File> chosen =
                chooser.showOpenMultipleDialog(cards.overlay().getScene().getWindow());
        if (chosen != null) {
            model.open(chosen.stream().map(File::toPath).toList());
        }
    }

    private void chooseParts(Intake.Several several) {
        cards.parts(several, chosen -> model.take(several, chosen));
        model.partsProperty().set(Optional.empty());
    }

    void paste() {
        Pasted.of(Clipboard.getSystemClipboard())
                .ifPresentOrElse(
                        pasted -> cards.paste(pasted, model::take),
                        () -> model.say(Notice.Kind.TROUBLE, words.get("paste.nothing")));
    }

    private static void welcome(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private static void receive(DragEvent event, Consumer<List<Path>> take) {
        List<File> files = event.getDragboard().getFiles();
        take.accept(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
