package org.pullquote.brief;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

/// Writes a file beside its place and moves it there when it is whole and on the disk, so that what was there before is
/// untouched until then and half a file is never seen. What is no file that keeps anything (a pipe, `/dev/stdout`) is
/// written into and stays what it is.
public final class OutputFile {
    private OutputFile() {}

    /// Moves the new file into the place of the old one.
    @FunctionalInterface
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    /// Puts `bytes` into `file`, in place of what was there. Its folder must exist.
    ///
    /// @throws WriteException for the reasons that it knows
    /// @throws IOException if that cannot be done; what was there before is still there
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, OutputFile::move);
    }

    /// Whether writing to `file` would put something in the place of one of `others`.
    ///
    /// @throws IOException if that cannot be looked up
    public static boolean isOneOf(Path file, Collection<Path> others) throws IOException {
        for (Path other : others) {
            if (Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other)) {
                return true;
            }
        }
        return false;
    }

    static void write(Path file, byte[] bytes, Move move) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            Files.write(file, bytes, StandardOpenOption.WRITE);
            return;
        }
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new WriteException(WriteException.Reason.FOLDER);
        }
        // A name of its own length: that of the file may be as long as names can be.
        Path beside = place.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            writeThrough(beside, bytes);
            replace(beside, place, move);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (NoSuchFileException noFolder) {
            throw noFolder;
        } catch (IOException failure) {
            throw known(failure, file, bytes.length);
        }
    }

    /// What the disk says of a failure to write to it.
    private static IOException known(IOException failure, Path file, int size) throws IOException {
        FileStore disk = Files.getFileStore(Objects.requireNonNull(file.getParent()));
        if (disk.isReadOnly()) {
            return new WriteException(WriteException.Reason.READ_ONLY, failure);
        }
        // Only what is left beside the half that was written counts, and that is none where the disk is full.
        boolean full = !(failure instanceof AccessDeniedException) && disk.getUsableSpace() < size;
        return full ? new WriteException(WriteException.Reason.DISK_FULL, failure) : failure;
    }

    /// Since the new file could be written in the same folder, what keeps the old one from being replaced is the old
    /// one.
    private static void replace(Path from, Path to, Move move) throws IOException {
        try {
            move.move(from, to);
        } catch (FileSystemException held) {
            throw Files.exists(to) ? new WriteException(WriteException.Reason.IN_USE, held) : held;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
