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

/// The program's log: small files beside the settings, of which the oldest goes when they grow. No word of an article
/// can stand in it: of an exception it keeps the kind and the places, not the message, and of what libraries have to
/// say about a file only that they said something.
final class Log {
    private static final int LARGEST = 1 << 19;
    private static final int FILES = 3;

    private Log() {}

    /// Sends everything that is logged to a file in the folder. Where that cannot be written, nothing is logged: a log
    /// is no reason not to start.
    static void keepIn(Path folder) {
        keepOffTheTerminal();
        Logger root = Logger.getLogger("");
        try {
            Files.createDirectories(folder);
            FileHandler file = new FileHandler(pattern(folder), LARGEST, FILES, true);
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

    /// The newest file is `pullquote.0.log`. A per cent sign in the folder's name is not to be read as a pattern.
    private static String pattern(Path folder) {
        return folder.resolve("pullquote").toString().replace("%", "%%") + ".%g.log";
    }

    static final class Plain extends Formatter {
        @Override
        public String format(LogRecord entry) {
            StringBuilder line = new StringBuilder();
            line.append(Instant.ofEpochMilli(entry.getMillis())).append(' ');
            line.append(entry.getLevel().getName()).append(' ').append(entry.getLoggerName());
            line.append(": ").append(said(entry)).append('\n');
            if (entry.getThrown() != null) {
                FaultReport.lines(entry.getThrown())
                        .forEach(place -> line.append("  ").append(place).append('\n'));
            }
            return line.toString();
        }

        /// Our own messages are fixed sentences; those of libraries may quote from a file.
        private static String said(LogRecord entry) {
            boolean ours = String.valueOf(entry.getLoggerName()).startsWith("org.pullquote.");
            return ours ? entry.getMessage() : "(not kept)";
        }
    }
}
