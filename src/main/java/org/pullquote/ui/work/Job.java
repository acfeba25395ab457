package org.pullquote.ui.work;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.concurrent.Task;

/// A piece of work that is under way. To be used on the JavaFX thread.
public final class Job {
    private final String name;
    private final Task<?> task;

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
        task.cancel();
    }

    public boolean isOver() {
        return task.isDone();
    }
}
