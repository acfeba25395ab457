package org.pullquote.ui.work;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The one door to work off the JavaFX thread: work, then show, then explain, the last two on the JavaFX thread.
/// Everything here is called on the JavaFX thread; the work itself knows nothing of threads.
public final class Background implements AutoCloseable {
    /// Work that takes longer than this is named to the reader.
    private static final Duration PATIENCE = Duration.millis(500);

    private static final int THREADS = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("work-", 1).daemon().factory());
    private final ObservableList<Job> lasting = FXCollections.observableArrayList();
    private final ObservableList<Job> shownLasting = FXCollections.unmodifiableObservableList(lasting);

    /// The jobs that have been under way for half a second or more, the oldest first.
    public ObservableList<Job> lasting() {
        return shownLasting;
    }

    /// Does the work elsewhere, then shows its result here, or explains why there is none.
    ///
    /// @param name what is being done, as a phrase for the reader
    public <T> Job run(String name, Callable<T> work, Consumer<T> show, Consumer<Throwable> explain) {
        return run(name, (Work<T>) _ -> work.call(), show, explain);
    }

    /// The same for work that says how far it is.
    public <T> Job run(String name, Work<T> work, Consumer<T> show, Consumer<Throwable> explain) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call(this::updateProgress);
            }
        };
        Job job = new Job(name, task);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> lasting.add(job));
        task.stateProperty().subscribe(state -> {
            switch (state) {
                case READY, SCHEDULED, RUNNING -> {}
                case SUCCEEDED, FAILED, CANCELLED -> {
                    patience.stop();
                    lasting.remove(job);
                }
            }
        });
        task.setOnSucceeded(_ -> {
            if (!job.isCancelled()) {
                show.accept(task.getValue());
            }
        });
        task.setOnFailed(_ -> {
            if (!job.isCancelled()) {
                explain.accept(failure(task.getException()));
            }
        });
        if (threads.isShutdown()) {
            task.cancel();
            return job;
        }
        patience.play();
        threads.execute(task);
        return job;
    }

    /// Stops all work that is under way and waits a moment for it to end. What is asked for later is cancelled at once:
    /// a closing desk may still tell its parts of a last edit, and there is no one left to show them to.
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Throwable failure(@Nullable Throwable thrown) {
        return Objects.requireNonNull(thrown, "A task that failed says why");
    }
}
