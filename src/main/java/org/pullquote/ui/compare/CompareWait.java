package org.pullquote.ui.compare;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.work.Job;

/// What stands where no comparison is: that there is none yet, how far it is, or that the reader stopped it.
final class CompareWait extends VBox {
    private static final double WIDTH = 480;

    private final CompareViewModel model;
    private final Words words;
    private final Label title = new Label();
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button();
    private final Button again = new Button();

    CompareWait(CompareViewModel model, Words words) {
        super(16);
        this.model = model;
        this.words = words;
        title.getStyleClass().add("pq-headline");
        text.getStyleClass().add("pq-lead");
        Wrapping.of(text);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.get("compare.working"));
        stop.setText(words.get("compare.stop"));
        stop.getStyleClass().add("pq-compare-stop");
        stop.setOnAction(_ -> model.stop());
        again.setText(words.get("compare.again"));
        again.getStyleClass().add("pq-compare-again");
        again.setOnAction(_ -> model.compareAgain());
        Ems.widest(this, WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        model.workingProperty().subscribe(this::show);
        model.comparisonProperty().subscribe(this::show);
    }

    private void show() {
        Optional<Job> working = model.workingProperty().get();
        bar.progressProperty().unbind();
        if (working.isPresent()) {
            bar.progressProperty().bind(working.get().progressProperty());
            title.setText(words.get("compare.working"));
            getChildren().setAll(title, bar, stop);
        } else if (model.isStopped()) {
            title.setText(words.get("compare.stopped.title"));
            text.setText(words.get("compare.stopped.text"));
            getChildren().setAll(title, text, again);
        } else {
            title.setText(words.get("compare.empty.title"));
            text.setText(words.get("compare.empty.text"));
            getChildren().setAll(title, text);
        }
    }

    /// What the keyboard goes to while nothing else is there.
    Optional<Button> button() {
        return getChildren().contains(stop)
                ? Optional.of(stop)
                : Optional.of(again).filter(getChildren()::contains);
    }
}
