package org.pullquote.page.pdf;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// The process that reads one PDF: takes its bytes on standard input, answers on standard output and ends, at the
/// latest when it has used up its time.
public final class PdfProcess {
    /// How a process ends that has used up its time.
    static final int OUT_OF_TIME = 4;
    /// What it says first, before it takes anything in.
    static final int READY = 'R';

    private static final Duration CPU_TIME = Duration.ofSeconds(7);
    private static final int STACK = 16 << 20;

    private PdfProcess() {}

    /// @param arguments none
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Thread.ofPlatform().daemon().start(PdfProcess::watch);
        Logger.getLogger("").setLevel(Level.OFF);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write(READY);
        out.flush();
        byte[] bytes = new FileInputStream(FileDescriptor.in).readAllBytes();
        Thread reader = new Thread(null, () -> answer(bytes, out), "pdf", STACK);
        reader.start();
        reader.join();
        Runtime.getRuntime().halt(0);
    }

    private static void answer(byte[] bytes, FileOutputStream to) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to))) {
            try {
                Document document = PdfDocument.read(bytes);
                Wire.write(out, document);
            } catch (UnreadableException why) {
                Wire.write(out, why);
            } catch (StackOverflowError deep) {
                Wire.write(out, Limits.exceeded("parts nested deeper than in any real document"));
            }
        } catch (IOException nobodyListens) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static void watch() {
        try {
            while (ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .orElse(Duration.ZERO)
                            .compareTo(CPU_TIME)
                    < 0) {
                Thread.sleep(100);
            }
            Runtime.getRuntime().halt(OUT_OF_TIME);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
