package org.pullquote.benchmark;

import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Lets a benchmark work on the thread that draws, and wait for it.
public final class JavaFxThread {
    /// As JavaFX names it.
    public static final String NAME = "JavaFX Application Thread";

    private JavaFxThread() {}

    /// Runs the work there and waits until it is done.
    public static void run(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        done.await();
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
