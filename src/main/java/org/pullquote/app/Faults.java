package org.pullquote.app;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/// The one place that hears of exceptions nobody expected, on whatever thread. Each kind is logged and shown once: a
/// fault in drawing comes back with every frame, and a second window would say nothing new.
final class Faults implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = Logger.getLogger(Faults.class.getName());

    private final Consumer<FaultReport> show;
    private final Set<String> known = new HashSet<>();

    /// @param show shows a report; called on the JavaFX thread
    Faults(Consumer<FaultReport> show) {
        this.show = show;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        FaultReport report = FaultReport.of(fault);
        if (!isNew(report.code())) {
            return;
        }
        LOG.log(Level.SEVERE, report.code(), fault);
        if (Platform.isFxApplicationThread()) {
            show.accept(report);
        } else {
            Platform.runLater(() -> show.accept(report));
        }
    }

    private synchronized boolean isNew(String code) {
        return known.add(code);
    }
}
