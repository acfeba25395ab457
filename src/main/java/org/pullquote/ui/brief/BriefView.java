package org.pullquote.ui.brief;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.pullquote.brief.filing.BriefFormat;
import org.pullquote.ui.FileOutcome;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.EmptyScreen;

/// The brief: what can be chosen on the left, what will be written on the right.
public final class BriefView extends StackPane {
    private final BriefViewModel model;
    private final FileOutcome outcome;
    private final Words words;
    private final BriefForm form;
    private final BriefPage page;

    /// @param outcome hears whether the brief was written
    public BriefView(BriefViewModel model, FileOutcome outcome, Words words) {
        this.model = model;
        this.outcome = outcome;
        this.words = words;
        getStyleClass().add("pq-brief");
        form = new BriefForm(model, words, this::chooseFile);
        form.shareOf(widthProperty());
        page = new BriefPage(words);
        BorderPane desk = new BorderPane(page);
        desk.setLeft(form);
        EmptyScreen empty = new EmptyScreen(words.get("brief.empty.title"), words.get("brief.empty.text"));
        getChildren().setAll(desk, empty);
        model.storyProperty().subscribe(story -> {
            desk.setVisible(story.isPresent());
            empty.setVisible(story.isEmpty());
        });
        model.documentProperty().subscribe(page::show);
    }

    /// What the keyboard goes to when the brief is shown.
    public Node firstFocus() {
        return form.firstFocus();
    }

    /// The panes between which the keyboard moves.
    public List<Node> panes() {
        return List.of(form.firstFocus(), page);
    }

    /// Asks for a file and writes the brief to it.
    ///
    /// @return whether there is a brief
    public boolean save() {
        boolean isThere = model.documentProperty().get().isPresent();
        if (isThere) {
            chooseFile();
        }
        return isThere;
    }

    private void chooseFile() {
        BriefFormat format = model.formatProperty().get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("brief.export"));
        chooser.setInitialFileName(model.fileName());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.get("brief.format." + format), "*." + format.extension()));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.export(chosen.toPath(), outcome);
        }
    }
}
