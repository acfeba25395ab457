package org.pullquote.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The program's log: a small file beside the library. Of an exception it keeps the kind and the places, not the
/// message, in which words of an article could stand.
final class Log {
    private static final int LARGEST = 1 << 20;

    private Log() {}

    /// Sends everything that is logged to a file in the folder. Where that cannot be written, nothing is logged: a log
    /// is no reason not to start.
    static void keepIn(Path folder) {
        keepOffTheTerminal();
        Logger root = Logger.getLogger("");
        try {
            Files.createDirectories(folder);
            FileHandler file = new FileHandler(folder.resolve("pullquote.log").toString(), LARGEST, 1, true);
            file.setFormatter(new Plain());
            root.addHandler(file);
        } catch (IOException unwritable) {
            root.setLevel(Level.OFF);
        }
    }

    /// Lets nothing that is logged, by a library for instance, come between the lines of a command.
    static void keepOffTheTerminal() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
    }

    static final class Plain extends Formatter {
        @Override
        public String format(LogRecord entry) {
            StringBuilder line = new StringBuilder();
            line.append(Instant.ofEpochMilli(entry.getMillis())).append(' ');
            line.append(entry.getLevel().getName()).append(' ').append(entry.getLoggerName());
            line.append(": ").append(formatMessage(entry)).append('\n');
            for (Throwable thrown = entry.getThrown(); thrown != null; thrown = thrown.getCause()) {
                line.append("  ").append(thrown.getClass().getName()).append('\n');
                for (StackTraceElement place : thrown.getStackTrace()) {
                    line.append("    at ").append(place).append('\n');
                }
            }
            return line.toString();
        }
    }
}
