package org.pullquote.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.control.WrappingCell;
import org.pullquote.ui.suggestion.ProposalLines;
import org.pullquote.ui.work.Job;

/// What a rule found: Enter accepts, Backspace rejects, and the next one is there.
final class QueueView extends VBox {
    private final CodingViewModel model;
    private final Words words;
    private final ListView<Queued> list;
    private final Label outcome = new Label();
    private final HBox progress = new HBox(12);
    private final FlowPane all;

    QueueView(CodingViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.list = new ListView<>(model.queue());
        getStyleClass().add("pq-coding-queue");
        Wrapping.of(outcome);
        outcome.getStyleClass().add("pq-quiet");
        list.getStyleClass().addAll("pq-list", "pq-coding-list");
        list.setAccessibleText(words.get("coding.queue"));
        list.setCellFactory(_ -> new QueuedCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::answer);
        VBox.setVgrow(list, Priority.ALWAYS);
        progress.setAlignment(Pos.CENTER_LEFT);
        all = new FlowPane(
                8,
                8,
                button("coding.accept", "pq-primary", () -> withChosen(model::accept)),
                button("coding.reject", "pq-button", () -> withChosen(model::reject)),
                button("coding.accept-all", "pq-button", model::acceptAll),
                button("coding.reject-all", "pq-button", model::rejectAll));
        getChildren().setAll(progress, outcome, list, all);
        model.outcomeProperty().subscribe(told -> {
            outcome.setText(told.orElse(""));
            show(outcome, told.isPresent());
        });
        model.runningProperty().subscribe(this::showProgress);
        model.queue().addListener((ListChangeListener<Queued>) _ -> changed());
        changed();
    }

    private void changed() {
        boolean some = !model.queue().isEmpty();
        show(list, some);
        show(all, some);
        if (some && list.getSelectionModel().getSelectedIndex() < 0) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void showProgress(Optional<Job> running) {
        show(progress, running.isPresent());
        running.ifPresent(job -> {
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(job.progressProperty());
            Button stop = new Button(words.get("progress.stop"));
            stop.getStyleClass().setAll("button", "pq-link");
            stop.setOnAction(_ -> model.stop());
            progress.getChildren().setAll(new Label(job.name()), bar, stop);
        });
    }

    private void answer(KeyEvent event) {
        Shortcut.of(event, Shortcut.Scope.SUGGESTED).ifPresent(shortcut -> {
            switch (shortcut) {
                case ACCEPT_SUGGESTION -> withChosen(model::accept);
                case REJECT_SUGGESTION -> withChosen(model::reject);
                case ACCEPT_ALL_SUGGESTIONS -> model.acceptAll();
                case REJECT_ALL_SUGGESTIONS -> model.rejectAll();
                case NEXT_SUGGESTION -> list.getSelectionModel().selectNext();
                case PREVIOUS_SUGGESTION -> list.getSelectionModel().selectPrevious();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    /// Answers the chosen one; the one that comes into its place is chosen then.
    private void withChosen(Consumer<Queued> answer) {
        int at = list.getSelectionModel().getSelectedIndex();
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(answer);
        if (!model.queue().isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(at, model.queue().size() - 1));
        }
    }

    private Button button(String key, String style, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add(style);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private final class QueuedCell extends WrappingCell<Queued> {
        private final ProposalLines lines = new ProposalLines(words);

        @Override
        protected Region content(Queued item) {
            return lines.of(
                    item.proposal(),
                    place(item),
                    model.codeBook().find(item.proposal().tag()),
                    List.of(item.title()),
                    new PlaceFlow(item.proposal().target().quote()));
        }

        @Override
        protected String spoken(Queued item) {
            return lines.spoken(
                    item.proposal(),
                    place(item),
                    model.codeBook().find(item.proposal().tag()),
                    List.of(item.title()));
        }

        private String place(Queued item) {
            return item.paragraph() > 0 ? words.get("margin.paragraph", String.valueOf(item.paragraph())) : "";
        }
    }
}
