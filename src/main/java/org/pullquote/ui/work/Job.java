package org.pullquote.ui.work;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.concurrent.Task;

/// A piece of work that is under way. To be used on the JavaFX thread.
public final class Job {
    private final String name;
    private final Task<?> task;
    /// Work that was done a moment before it was cancelled still counts as cancelled.
    private boolean cancelled;

    Job(String name, Task<?> task) {
        this.name = name;
        this.task = task;
    }

    /// What is being done, as a phrase for the reader.
    public String name() {
        return name;
    }

    /// How much of it is done, from 0 to 1; negative while that is not known.
    public ReadOnlyDoubleProperty progressProperty() {
        return task.progressProperty();
    }

    /// Asks the work to stop: its thread is interrupted, and neither result nor failure is shown.
    public void cancel() {
        cancelled = true;
        task.cancel();
    }

    boolean isCancelled() {
        return cancelled;
    }

    /// Does this once when the work is done, has failed or was stopped; its result may not be shown yet.
    public void whenOver(Runnable then) {
        if (isOver()) {
            then.run();
            return;
        }
        task.stateProperty().subscribe((_, state) -> {
            switch (state) {
                case READY, SCHEDULED, RUNNING -> {}
                case SUCCEEDED, FAILED, CANCELLED -> then.run();
            }
        });
    }

    /// As the JavaFX thread has heard of it: work that its own thread has just ended is not over before.
    public boolean isOver() {
        return switch (task.getState()) {
            case READY, SCHEDULED, RUNNING -> false;
            case SUCCEEDED, FAILED, CANCELLED -> true;
        };
    }
}
