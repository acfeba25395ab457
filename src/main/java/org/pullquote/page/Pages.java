package org.pullquote.page;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Opens files: reads the bytes, recognises the format by content and decodes the text. Never touches the network.
public final class Pages {
    /// The largest file that is read, in bytes.
    public static final long LARGEST = 32L << 20;

    private Pages() {}

    /// The page in `file`, or why there is none.
    public static PageReading read(Path file) {
        try {
            if (Files.notExists(file)) {
                return new PageReading.Missing(file);
            }
            if (!Files.isRegularFile(file)) {
                return new PageReading.NotAFile(file);
            }
            long size = Files.size(file);
            if (size > LARGEST) {
                return new PageReading.TooLarge(file, size, LARGEST);
            }
            return read(file, Files.readAllBytes(file));
        } catch (NoSuchFileException vanished) {
            return new PageReading.Missing(file);
        } catch (AccessDeniedException denied) {
            return new PageReading.Forbidden(file);
        } catch (IOException failure) {
            return new PageReading.Damaged(file, String.valueOf(failure.getMessage()));
        }
    }

    private static PageReading read(Path file, byte[] bytes) {
        if (isBlank(bytes)) {
            return new PageReading.Empty(file);
        }
        Optional<String> binary = Signature.binaryKind(bytes);
        if (binary.isPresent()) {
            return new PageReading.UnknownFormat(file, binary.get());
        }
        return new PageReading.Read(page(file.getFileName().toString(), bytes));
    }

    /// The page that `bytes` hold, which must be text of some kind.
    ///
    /// @param name the file's own name, without folders
    public static RawPage page(String name, byte[] bytes) {
        Decoding decoding = Decoding.of(bytes);
        PageFormat format = Signature.textFormat(decoding.text());
        return new RawPage(new SourceFile(name, bytes), format, decoding.charset(), decoding.text(), decoding.doubt());
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }
}
