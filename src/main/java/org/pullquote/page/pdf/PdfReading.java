package org.pullquote.page.pdf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// Reads a PDF in a process of its own, with little memory and time, since PDF is a large language that many have used
/// to do harm: whatever a file does to that process, this one goes on.
public final class PdfReading {
    private static final Logger LOG = System.getLogger(PdfReading.class.getName());
    private static final int LONGEST_SECONDS = 80;
    private static final int OUT_OF_MEMORY = 3;
    /// How a process ends that the system ends when memory runs out.
    private static final int KILLED = 128 + 9;

    private PdfReading() {}

    /// @throws UnreadableException if it is broken, needs a password or wants more memory or time than it may have
    public static Document read(byte[] bytes) throws UnreadableException {
        Path java = Path.of(System.getProperty("java.home"), "bin", isWindows() ? "java.exe" : "java");
        if (!Files.isExecutable(java)) {
            return PdfDocument.read(bytes);
        }
        try {
            Process process = new ProcessBuilder(command(java))
                    .redirectError(Redirect.DISCARD)
                    .start();
            try {
                return answer(process, bytes);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException noProcess) {
            LOG.log(Level.WARNING, "The process that reads PDF did not start", noProcess);
            throw UnreadableException.damaged("what reads PDF did not start, which is no fault of the file");
        }
    }

    private static Document answer(Process process, byte[] bytes) throws IOException, UnreadableException {
        AtomicBoolean late = new AtomicBoolean();
        Thread.ofVirtual().start(() -> endInTime(process, late));
        try (DataInputStream from = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            if (from.read() != PdfProcess.READY) {
                throw new IOException("It ended before it was ready");
            }
            try {
                give(process, bytes);
                return Wire.read(from);
            } catch (IOException | IndexOutOfBoundsException itEndedBefore) {
                throw why(process, late.get());
            }
        }
    }

    private static void give(Process process, byte[] bytes) throws IOException {
        try (OutputStream to = process.getOutputStream()) {
            to.write(bytes);
        }
    }

    /// @param late becomes true if the process did not end by itself
    private static void endInTime(Process process, AtomicBoolean late) {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                late.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /// Why the process ended without an answer.
    private static UnreadableException why(Process process, boolean late) {
        if (late) {
            return Limits.exceeded("more work than this machine does in " + LONGEST_SECONDS + " seconds");
        }
        try {
            process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        int code = process.isAlive() ? PdfProcess.OUT_OF_TIME : process.exitValue();
        return switch (code) {
            case OUT_OF_MEMORY, KILLED -> Limits.exceeded("more memory than a PDF document may have");
            case PdfProcess.OUT_OF_TIME -> Limits.exceeded("more work than a PDF document may make");
            default -> UnreadableException.damaged("the PDF document is broken");
        };
    }

    private static List<String> command(Path java) {
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", classPath(), PdfProcess.class.getName()));
        return command;
    }

    /// All that this program runs on, as a class path: of a folder of jars on the module path every jar.
    private static String classPath() {
        List<String> places = new ArrayList<>();
        for (String place : System.getProperty("jdk.module.path", "").split(File.pathSeparator, -1)) {
            boolean jars = Files.isDirectory(Path.of(place)) && Files.notExists(Path.of(place, "module-info.class"));
            places.add(jars && !place.isEmpty() ? place + File.separator + "*" : place);
        }
        places.add(System.getProperty("java.class.path", ""));
        places.removeIf(String::isEmpty);
        return String.join(File.pathSeparator, places);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }
}
