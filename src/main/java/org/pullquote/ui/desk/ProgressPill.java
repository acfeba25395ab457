package org.pullquote.ui.desk;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.work.Job;

/// Names the work that takes longer than half a second, at the foot of the desk, and can stop it.
final class ProgressPill extends StackPane {
    private final ObservableList<Job> lasting;
    private final Words words;

    ProgressPill(ObservableList<Job> lasting, Words words) {
        this.lasting = lasting;
        this.words = words;
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        getStyleClass().add("pq-progress");
        lasting.addListener((ListChangeListener<Job>) _ -> show());
    }

    private void show() {
        getChildren().clear();
        if (lasting.isEmpty()) {
            return;
        }
        Job job = lasting.getFirst();
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progressProperty());
        Button stop = Buttons.icon(Feather.X, words.get("progress.stop"));
        stop.setOnAction(_ -> job.cancel());
        HBox pill = new HBox(12, new Label(job.name()), bar, stop);
        pill.setAlignment(Pos.CENTER_LEFT);
        pill.getStyleClass().add("pq-pill");
        pill.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(pill);
    }
}
