package org.pullquote.ui.compare;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pullquote.library.Story;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.work.Job;
import org.pullquote.ui.work.Work;

/// Makes comparisons in the background, one at a time: the reader sees how far it is, may stop it and begin it again.
final class Making {
    private final Workbench bench;
    private final ReadOnlyObjectWrapper<Optional<Job>> working = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// The story whose comparison was asked for last.
    private Optional<Story> asked = Optional.empty();

    Making(Workbench bench) {
        this.bench = bench;
    }

    /// The comparison that is being made; empty when it is there, has failed or was stopped.
    ReadOnlyObjectProperty<Optional<Job>> workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// Whether a comparison was asked for last and is no longer being made.
    boolean isIdle() {
        return asked.isPresent() && working.get().isEmpty();
    }

    /// Compares this story, or only stops what is under way.
    void make(Optional<Story> story, Consumer<ComparedStory> show) {
        working.get().ifPresent(Job::cancel);
        asked = story;
        Optional<Job> job = story.map(whole -> bench.run(
                "compare.working",
                (Work<ComparedStory>) progress -> ComparedStory.of(whole, bench.library(), progress::reached),
                show));
        working.set(job);
        job.ifPresent(begun -> begun.whenOver(() -> {
            if (working.get().filter(begun::equals).isPresent()) {
                working.set(Optional.empty());
            }
        }));
    }

    /// Compares the same story once more.
    void again(Consumer<ComparedStory> show) {
        make(asked, show);
    }
}
