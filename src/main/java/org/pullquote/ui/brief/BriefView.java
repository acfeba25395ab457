package org.pullquote.ui.brief;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.filing.BriefFormat;
import org.pullquote.ui.FileOutcome;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.EmptyScreen;
import org.pullquote.ui.control.Ems;

/// The brief: what can be chosen on the left, what will be written on the right.
public final class BriefView extends StackPane {
    private static final double PAGE_WIDTH = 760;

    private final BriefViewModel model;
    private final FileOutcome outcome;
    private final Words words;
    private final BriefForm form;
    private final ScrollPane preview = new ScrollPane();

    /// @param outcome hears whether the brief was written
    public BriefView(BriefViewModel model, FileOutcome outcome, Words words) {
        this.model = model;
        this.outcome = outcome;
        this.words = words;
        getStyleClass().add("pq-brief");
        form = new BriefForm(model, words, this::chooseFile);
        form.shareOf(widthProperty());
        preview.getStyleClass().add("pq-brief-preview");
        preview.setFitToWidth(true);
        preview.setAccessibleText(words.get("brief.preview"));
        BorderPane desk = new BorderPane(preview);
        desk.setLeft(form);
        EmptyScreen empty = new EmptyScreen(words.get("brief.empty.title"), words.get("brief.empty.text"));
        getChildren().setAll(desk, empty);
        model.storyProperty().subscribe(story -> {
            desk.setVisible(story.isPresent());
            empty.setVisible(story.isEmpty());
        });
        model.documentProperty().subscribe(this::show);
    }

    /// What the keyboard goes to when the brief is shown.
    public Node firstFocus() {
        return form.firstFocus();
    }

    /// The panes between which the keyboard moves.
    public List<Node> panes() {
        return List.of(form.firstFocus(), preview);
    }

    private void show(Optional<Document> document) {
        double place = preview.getVvalue();
        document.ifPresentOrElse(
                shown -> {
                    BriefPage page = new BriefPage(shown, words);
                    Ems.widest(page, PAGE_WIDTH);
                    StackPane ground = new StackPane(page);
                    ground.getStyleClass().add("pq-brief-ground");
                    if (place > 0) {
                        page.buildAll();
                    } else {
                        page.buildByAndBy();
                    }
                    preview.setContent(ground);
                    preview.setVvalue(place);
                },
                () -> preview.setContent(new StackPane()));
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
