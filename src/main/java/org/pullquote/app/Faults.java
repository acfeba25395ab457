package org.pullquote.app;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/// The one place that hears of exceptions nobody expected: they are logged once, and one calm sentence is shown.
record Faults(Consumer<Throwable> explain) implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = Logger.getLogger(Faults.class.getName());

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        LOG.log(Level.SEVERE, "Not expected", fault);
        if (Platform.isFxApplicationThread()) {
            explain.accept(fault);
        }
    }
}
