package org.pullquote.ui.check;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.pullquote.article.ArticleId;
import org.pullquote.brief.check.DraftReportFormat;
import org.pullquote.page.PageReading;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.FileOutcome;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;

/// The check of a draft: its text, and beside it what the sources have of each of its quotations.
public final class CheckView extends StackPane {
    private static final double LIST_SHARE = 0.5;

    private final CheckViewModel model;
    private final Actions actions;
    private final FileOutcome reported;
    private final Words words;
    private final DraftEntry entry;
    private final DraftPane draft;
    private final CheckBar bar;
    private final ListView<CheckRow> list;

    /// What the screen asks of the desk.
    public interface Actions {
        /// Shows a source at a passage.
        void openSource(ArticleId article, TextSpan passage);

        /// Says why a draft could not be read.
        void notOpened(PageReading.Refused why);
    }

    /// @param reported hears whether a report was written
    public CheckView(CheckViewModel model, Actions actions, FileOutcome reported, Words words) {
        this.model = model;
        this.actions = actions;
        this.reported = reported;
        this.words = words;
        getStyleClass().add("pq-check-screen");
        entry = new DraftEntry(model, words, this::chooseFile);
        draft = new DraftPane(model, words);
        list = new ListView<>(model.rows());
        list.getStyleClass().addAll("pq-list", "pq-findings");
        list.setAccessibleText(words.get("check.findings"));
        list.setCellFactory(_ -> new FindingCell(model, words, this::go));
        list.setPlaceholder(placeholder());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        list.prefWidthProperty().bind(widthProperty().multiply(LIST_SHARE));
        BorderPane desk = new BorderPane(draft);
        desk.setRight(list);
        bar = new CheckBar(model, words, this::chooseReport);
        desk.setTop(bar);
        getChildren().setAll(desk, entry);
        model.checkedProperty().subscribe(checked -> {
            desk.setVisible(checked.isPresent());
            entry.setVisible(checked.isEmpty());
            if (isFocusWithin()) {
                firstFocus().requestFocus();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.currentProperty().set(Optional.of(row));
            }
        });
        model.currentProperty().subscribe(this::select);
        // As a list listener it is called after the list's own, which counts the rows.
        model.rows().addListener((ListChangeListener<CheckRow>)
                _ -> select(model.currentProperty().get()));
    }

    /// What the keyboard goes to when the check is shown.
    public Node firstFocus() {
        return model.checkedProperty().get().isPresent() ? list : entry.focus();
    }

    /// The panes between which the keyboard moves.
    public List<Node> panes() {
        return model.checkedProperty().get().isPresent() ? List.of(draft, list) : List.of(entry.focus());
    }

    /// Does what the key event asks for.
    public void handle(KeyEvent event) {
        Shortcut.of(event, Shortcut.Scope.CHECK).ifPresent(shortcut -> {
            perform(shortcut);
            event.consume();
        });
    }

    /// Does what a shortcut of the check stands for; others are let be.
    public void perform(Shortcut shortcut) {
        switch (shortcut) {
            case NEXT_FINDING -> model.next();
            case PREVIOUS_FINDING -> model.previous();
            default -> {}
        }
    }

    /// Asks for a draft and checks it.
    public void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("check.open"));
        chosen(chooser.showOpenDialog(getScene().getWindow()), this::open);
    }

    /// Offers the formats of the report.
    ///
    /// @return whether a draft was checked
    public boolean save() {
        boolean isChecked = model.checkedProperty().get().isPresent();
        if (isChecked) {
            bar.offerReports();
        }
        return isChecked;
    }

    /// Opens a draft and checks it.
    public void open(Path file) {
        model.open(file, actions::notOpened);
    }

    private void chooseReport(DraftReportFormat format) {
        FileChooser chooser = new FileChooser();
        String title = words.get("check.report." + format);
        chooser.setTitle(title);
        chooser.setInitialFileName(words.get("check.report.name") + "." + format.extension());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(title, "*." + format.extension()));
        chosen(chooser.showSaveDialog(getScene().getWindow()), file -> model.report(file, format, reported));
    }

    private static void chosen(@Nullable File file, Consumer<Path> then) {
        if (file != null) {
            then.accept(file.toPath());
        }
    }

    private Label placeholder() {
        Label label = new Label(words.get("check.no-quotations"));
        label.getStyleClass().add("pq-empty");
        Wrapping.of(label);
        return label;
    }

    private void select(Optional<CheckRow> current) {
        current.filter(row -> !row.equals(list.getSelectionModel().getSelectedItem()))
                .ifPresent(row -> {
                    list.getSelectionModel().select(row);
                    list.scrollTo(Math.max(0, list.getItems().indexOf(row) - 1));
                });
    }

    /// Enter leads to the first place of the chosen quotation.
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.currentProperty()
                    .get()
                    .flatMap(row -> row.finding().quotation().matches().stream().findFirst())
                    .ifPresent(match -> go(match.source(), match.span()));
            event.consume();
        }
    }

    private void go(int source, TextSpan passage) {
        model.checkedProperty()
                .get()
                .ifPresent(checked -> actions.openSource(checked.ids().get(source), passage));
    }
}
