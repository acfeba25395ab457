package org.pullquote.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.pullquote.library.Occupancy;
import org.pullquote.ui.Words;

/// Another desk that has the library: it is asked to come to the front and to open what this one was to open, so that a
/// file opened from the file manager comes onto the desk that is there. Only where it does not answer, this one shows
/// itself and says why it opens nothing.
final class OtherDesk {
    private static final Logger LOG = Logger.getLogger(OtherDesk.class.getName());

    /// How long it is waited for; it looks for who asks several times a second.
    private static final Duration PATIENCE = Duration.seconds(3);

    private static final Duration LOOKING = Duration.millis(100);

    private final Stage stage;
    private final List<Path> files;
    private final Path folder;
    private final Words words = new Words(Locale.getDefault());

    /// @param stage where it is said that the other one does not answer
    OtherDesk(Stage stage, List<Path> files, Path folder) {
        this.stage = stage;
        this.files = List.copyOf(files);
        this.folder = folder;
    }

    /// Asks it; on the JavaFX thread.
    ///
    /// @param onAnswered called when it has heard, so that there is nothing left to do here
    void ask(Runnable onAnswered) {
        try {
            Occupancy.askForFront(folder, files);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The other desk could not be asked", unwritable);
            announce();
            return;
        }
        Timeline waiting = new Timeline();
        waiting.getKeyFrames().setAll(new KeyFrame(LOOKING, _ -> {
            if (!Occupancy.isAsked(folder)) {
                waiting.stop();
                onAnswered.run();
            }
        }));
        waiting.setCycleCount((int) (PATIENCE.toMillis() / LOOKING.toMillis()));
        waiting.setOnFinished(_ -> announce());
        waiting.play();
    }

    private void announce() {
        Announcement announcement =
                new Announcement(stage, "second-desk.title", words.get("second-desk.why"), folder.toString());
        announcement.offer(words.get("second-desk.front"), () -> {
            try {
                Occupancy.askForFront(folder, files);
                stage.hide();
            } catch (IOException unwritable) {
                LOG.log(Level.WARNING, "The other desk could not be asked", unwritable);
                announcement.say(words.get("second-desk.not-asked"));
            }
        });
        announcement.show();
    }
}
