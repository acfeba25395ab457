import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// A virtual screen whose pixels can be read from a file that Xvfb keeps.
final class VirtualScreen implements AutoCloseable {
    private static final double INK = 0.02;

    private final Process server;
    private final String name;
    private final MappedByteBuffer pixels;
    private final int line;

    VirtualScreen(Path work) throws Exception {
        Path numbered = work.resolve("display");
        server = new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec Xvfb -displayfd 3 -screen 0 " + StartSpeed.WIDTH + "x" + StartSpeed.HEIGHT
                                + "x24 -nolisten tcp -fbdir " + work + " 3>" + numbered)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!Files.exists(numbered) || Files.size(numbered) == 0) {
            Thread.sleep(20);
            if (!server.isAlive()) {
                throw new IOException("Xvfb does not start; it is Debian's package xvfb");
            }
        }
        name = ":" + Files.readString(numbered).strip();
        try (RandomAccessFile file =
                new RandomAccessFile(work.resolve("Xvfb_screen0").toFile(), "r")) {
            MappedByteBuffer all = file.getChannel().map(FileChannel.MapMode.READ_ONLY, 0, file.length());
            // An X window dump: a header of big-endian words, colours of 12 bytes, then the pixels.
            int header = all.getInt(0);
            int colours = all.getInt(4 * 19);
            line = all.getInt(4 * 12);
            pixels = all.slice(header + colours * 12, line * StartSpeed.HEIGHT);
            pixels.order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    String name() {
        return name;
    }

    void awaitInk(Process process) throws Exception {
        Instant end = Instant.now().plusSeconds(StartSpeed.PATIENCE_SECONDS);
        while (ink() < INK) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("Nothing to read appeared");
            }
            Thread.sleep(4);
        }
    }

    void awaitBlank() throws Exception {
        Instant end = Instant.now().plusSeconds(StartSpeed.PATIENCE_SECONDS);
        while (paper() > 0.5) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("The screen does not become empty");
            }
            Thread.sleep(20);
        }
    }

    /// The part of the window's middle that is dark, if the rest of it is light.
    private double ink() {
        return paper() < 0.5 ? 0 : part(false);
    }

    private double paper() {
        return part(true);
    }

    private double part(boolean light) {
        int counted = 0;
        int all = 0;
        for (int y = 250; y < 750; y += 2) {
            for (int x = 420; x < 860; x += 2) {
                int colour = pixels.getInt(y * line + x * 4);
                int brightness = (colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff);
                all++;
                if (light ? brightness > 600 : brightness < 330) {
                    counted++;
                }
            }
        }
        return (double) counted / all;
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }
}
