package org.pullquote.annotation.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads a file that another program, or a stranger, has made: no more of it than such a file has, and nothing that
/// would never end, as a pipe or a device.
public final class ExchangeFile {
    /// The bytes of a table or a document of highlights or tags, at most.
    public static final int LARGEST = 32 << 20;

    /// The bytes of a project, which has its sources in it, at most.
    public static final int LARGEST_PROJECT = 256 << 20;

    private static final int MEGABYTE = 1 << 20;

    private ExchangeFile() {}

    /// @throws IOException if it is no file, is larger than `largest` or cannot be read; its message says which
    public static byte[] bytes(Path file, int largest) throws IOException {
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is a folder or a device, not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new IOException("it has more than " + largest / MEGABYTE + " MB; part it and take the parts");
            }
            return bytes;
        }
    }

    /// The file as text, without a byte order mark.
    ///
    /// @throws CharacterCodingException if it is not UTF-8
    /// @throws IOException as [#bytes]
    public static String text(Path file) throws IOException {
        return text(bytes(file, LARGEST));
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
