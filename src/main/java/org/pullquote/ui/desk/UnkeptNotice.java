package org.pullquote.ui.desk;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.pullquote.library.LibraryException.Reason;
import org.pullquote.ui.Edits;
import org.pullquote.ui.Words;

/// Says that changes wait because the library could not take them, tries them again, and says when they are kept.
final class UnkeptNotice {
    private static final Duration PAUSE = Duration.seconds(10);

    private final Edits edits;
    private final ObservableList<Notice> notices;
    private final Words words;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<Notice> shown = Optional.empty();

    /// Keeps the notices in step with what waits, as long as the window is open.
    static void follow(Edits edits, ObservableList<Notice> notices, Words words) {
        UnkeptNotice notice = new UnkeptNotice(edits, notices, words);
        edits.waitingProperty().subscribe(notice::show);
    }

    private UnkeptNotice(Edits edits, ObservableList<Notice> notices, Words words) {
        this.edits = edits;
        this.notices = notices;
        this.words = words;
        pause.setOnFinished(_ -> retry());
    }

    private void show(Optional<Edits.Waiting> waiting) {
        boolean were = shown.isPresent();
        shown.ifPresent(notices::remove);
        shown = waiting.map(this::notice);
        shown.ifPresent(notices::add);
        if (shown.isPresent()) {
            pause.playFromStart();
        } else if (were) {
            pause.stop();
            notices.add(new Notice(Notice.Kind.DONE, words.get("unkept.kept")));
        }
    }

    private Notice notice(Edits.Waiting waiting) {
        String key = waiting.reason() == Reason.DISK_FULL ? "unkept.disk-full" : "unkept.locked";
        return new Notice(
                Notice.Kind.TROUBLE,
                words.get(key, waiting.changes()),
                List.of(new Notice.Action(words.get("unkept.again"), this::retry)));
    }

    private void retry() {
        edits.retry();
        show(edits.waitingProperty().get());
    }
}
