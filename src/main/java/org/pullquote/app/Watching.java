package org.pullquote.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.pullquote.library.intake.WatchedFolder;
import org.pullquote.ui.Words;
import org.pullquote.ui.desk.DeskViewModel;
import org.pullquote.ui.work.Background;

/// Looks every few seconds whether there are new files in the folder that the reader has set, and opens them. A folder
/// that cannot be read is said once and watched no more.
final class Watching implements AutoCloseable {
    private static final Duration INTERVAL = Duration.seconds(3);

    private final DeskViewModel model;
    private final Background background;
    private final ObjectProperty<Optional<Path>> chosen;
    private final Words words;
    private final PauseTransition pause = new PauseTransition(INTERVAL);
    private final Subscription subscription;
    private Optional<WatchedFolder> watched = Optional.empty();

    Watching(ObjectProperty<Optional<Path>> chosen, DeskViewModel model, Background background, Words words) {
        this.chosen = chosen;
        this.model = model;
        this.background = background;
        this.words = words;
        pause.setOnFinished(_ -> look());
        subscription = chosen.subscribe(this::begin);
    }

    private void begin(Optional<Path> folder) {
        pause.stop();
        watched = Optional.empty();
        folder.ifPresent(path -> quietly(() -> {
            WatchedFolder begun = new WatchedFolder(path);
            watched = Optional.of(begun);
            return List.of();
        }));
    }

    private void look() {
        watched.ifPresent(folder -> quietly(folder::look));
    }

    private void quietly(Callable<List<Path>> work) {
        background.run(words.get("watch.looking"), work, this::open, this::stop);
    }

    private void open(List<Path> files) {
        model.open(files);
        if (chosen.get().isPresent()) {
            pause.playFromStart();
        }
    }

    private void stop(Throwable failure) {
        model.explain(failure);
        chosen.set(Optional.empty());
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        pause.stop();
    }
}
