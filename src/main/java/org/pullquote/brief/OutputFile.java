package org.pullquote.brief;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file beside its place and moves it there when it is whole and on the disk, so that what was there before is
/// untouched until then and half a file is never seen.
public final class OutputFile {
    private OutputFile() {}

    /// Puts `bytes` into `file`, in place of what was there. Its folder must exist.
    ///
    /// @throws IOException if that cannot be done; what was there before is still there
    public static void write(Path file, byte[] bytes) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new IOException("this is a folder");
        }
        // A name of its own length: that of the file may be as long as names can be.
        Path beside = place.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            writeThrough(beside, bytes);
            move(beside, place);
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
