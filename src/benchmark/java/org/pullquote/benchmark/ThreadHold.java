package org.pullquote.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;

/// Measures how long the thread that draws is held at one go: its CPU time from one turn to the next, each of which
/// asks for another, so that one event, one task or one pulse lies between them.
public final class ThreadHold {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long last;
    private long longest;
    private boolean isOver;

    private ThreadHold() {}

    /// Begins to measure.
    public static ThreadHold watch() throws InterruptedException, ExecutionException {
        ThreadHold hold = new ThreadHold();
        JavaFxThread.run(() -> {
            hold.last = THREADS.getCurrentThreadCpuTime();
            Platform.runLater(hold::turn);
        });
        return hold;
    }

    /// Measures no more.
    ///
    /// @return the longest so far, in nanoseconds
    public long end() throws InterruptedException, ExecutionException {
        JavaFxThread.run(() -> isOver = true);
        return longest;
    }

    private void turn() {
        if (!isOver) {
            longest = Math.max(longest, THREADS.getCurrentThreadCpuTime() - last);
            last = THREADS.getCurrentThreadCpuTime();
            Platform.runLater(this::turn);
        }
    }
}
