package org.pullquote.benchmark;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Lets a benchmark work on the thread that draws, and wait for it.
public final class JavaFxThread {
    /// As JavaFX names it.
    public static final String NAME = "JavaFX Application Thread";

    private JavaFxThread() {}

    /// Runs the work there and waits until it is done.
    ///
    /// @throws ExecutionException if the work fails
    public static void run(Runnable work) throws InterruptedException, ExecutionException {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Platform.runLater(task);
        task.get();
    }

    /// Waits until the next pulse, in which what was changed is laid out and drawn.
    public static void pulse() throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                drawn.countDown();
            }
        }.start());
        drawn.await();
    }
}
