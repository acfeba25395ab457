package org.pullquote.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Says that one desk has a library's folder open, so that a second one knows, and lets the second ask the first to
/// come to the front. It is a lock on a file, which ends with the process however that ends; the asking is a file that
/// the first one looks for. Nothing is sent over a network.
public final class Occupancy implements AutoCloseable {
    private static final String LOCK = "desk.lock";
    private static final String REQUEST = "desk.request";

    /// What no name of a file has in it; a line end some have.
    private static final String BETWEEN = "\0";

    private static final long LONGEST_REQUEST = 8 << 20;

    /// How often the request is looked for; a reader does not notice it, nor does a battery.
    private static final long LOOKING_MILLIS = 400;

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("desk-request").factory());

    private Occupancy(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the folder, which is made where there is none.
    ///
    /// @return empty if another desk has it
    /// @throws IOException if the folder cannot be written; nobody else has it then, as far as can be known
    public static Optional<Occupancy> take(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                Files.deleteIfExists(folder.resolve(REQUEST));
                return Optional.of(new Occupancy(folder, channel, lock));
            }
        } catch (OverlappingFileLockException takenByThisProcess) {
            // Answered below, like a lock of another process.
        }
        channel.close();
        return Optional.empty();
    }

    /// Asks the desk that has the folder to come to the front and to open these files.
    public static void askForFront(Path folder, List<Path> files) throws IOException {
        Path written = Files.createTempFile(folder, "desk", ".request");
        Files.writeString(
                written,
                files.stream().map(file -> file.toAbsolutePath().toString()).collect(Collectors.joining(BETWEEN)));
        Files.move(written, folder.resolve(REQUEST), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Whether somebody asked, and the desk that has the folder has not heard yet.
    public static boolean isAsked(Path folder) {
        return Files.exists(folder.resolve(REQUEST));
    }

    /// Calls the listener, on a thread of its own, whenever another desk asks for this one, with the files that it was
    /// to open.
    public void onAsked(Consumer<List<Path>> listener) {
        ScheduledFuture<?> _ = looking.scheduleWithFixedDelay(
                () -> look().ifPresent(listener), LOOKING_MILLIS, LOOKING_MILLIS, TimeUnit.MILLISECONDS);
    }

    private Optional<List<Path>> look() {
        Path request = folder.resolve(REQUEST);
        if (!Files.exists(request)) {
            return Optional.empty();
        }
        try {
            boolean isOne = Files.isRegularFile(request) && Files.size(request) <= LONGEST_REQUEST;
            String asked = isOne ? Files.readString(request) : "";
            Files.delete(request);
            return Optional.of(Arrays.stream(asked.split(BETWEEN, -1))
                    .filter(file -> !file.isEmpty())
                    .map(Path::of)
                    .toList());
        } catch (IOException | InvalidPathException takenMeanwhileOrNoRequest) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        looking.shutdownNow();
        try (channel) {
            lock.release();
        }
    }
}
