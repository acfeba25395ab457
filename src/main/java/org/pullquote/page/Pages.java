package org.pullquote.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;
import org.pullquote.page.markup.Tags;
import org.pullquote.text.AccentRuns;

/// Opens files: reads the bytes, recognises the format by content and decodes the text. Never touches the network.
public final class Pages {
    /// The largest file that is read, in bytes.
    public static final long LARGEST = 32L << 20;

    /// So far goes the application id in the head of an SQLite database.
    private static final int LIBRARY_HEAD = 72;

    private Pages() {}

    /// The page in `file`, or why there is none; of a file that holds several, the one that is most likely meant.
    public static PageReading read(Path file) {
        return read(file, 0);
    }

    /// One of the parts of a file that holds several pages: a web archive, a mailbox, a book, a ZIP archive.
    ///
    /// @param part which of [#parts], from 1; 0 for the one that is most likely meant
    public static PageReading read(Path file, int part) {
        return switch (source(file)) {
            case Source.Found(SourceFile found) -> read(file, new Opening(found, part));
            case Source.None(PageReading.Refused refused) -> refused;
        };
    }

    /// The page in bytes that did not come from a file of their own, such as those of another library or of a page that
    /// was pasted.
    public static PageReading read(SourceFile file) {
        Path name = Path.of(file.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"));
        if (file.size() > LARGEST) {
            return new PageReading.TooLarge(name, file.size(), LARGEST);
        }
        return file.size() == 0 ? new PageReading.Empty(name) : read(name, new Opening(file, 0));
    }

    /// The names of the parts of a file that holds several pages; empty if it holds one or cannot be read.
    public static List<String> parts(Path file) {
        if (source(file) instanceof Source.Found(SourceFile found)) {
            Opening opening = new Opening(found, 0);
            read(file, opening);
            return opening.parts();
        }
        return List.of();
    }

    /// The parts of a file that holds several pages as files of their own, in the order and with the bytes that they
    /// have in it, so that each can be kept as an article; none if it holds one or cannot be read.
    public static List<SourceFile> apart(Path file) {
        if (source(file) instanceof Source.Found(SourceFile found)) {
            Opening opening = new Opening(found, 0);
            read(file, opening);
            return opening.apart();
        }
        return List.of();
    }

    /// The page of a file that the library keeps, if its places are places in the decoded text: not where the page lay
    /// in an archive.
    public static Optional<RawPage> kept(SourceFile file, PageFormat format) {
        if (!format.hasPlaces()) {
            return Optional.empty();
        }
        byte[] bytes = file.bytes();
        Recognition kind = Recognition.of(bytes);
        boolean packed = kind instanceof Recognition.Zip || kind instanceof Recognition.Gzip;
        return packed ? Optional.empty() : Optional.of(page(file.name(), bytes));
    }

    /// The page that `bytes` hold, which must be text of some kind.
    ///
    /// @param name the file's own name, without folders
    public static RawPage page(String name, byte[] bytes) {
        Decoding decoding = Decoding.of(bytes).asMarkup();
        PageFormat format = Signature.textFormat(decoding.text());
        return new RawPage(new SourceFile(name, bytes), format, decoding.charset(), decoding.text(), decoding.doubt());
    }

    private static PageReading read(Path file, Opening opening) {
        try {
            RawPage page = opening.page();
            if (page.textFormat() == PageFormat.HTML) {
                Tags.count(page.text());
            } else if (AccentRuns.cost(page.text()) > Limits.ACCENTS) {
                throw Limits.exceeded("thousands of accents on one letter");
            }
            return new PageReading.Read(page);
        } catch (UnreadableException why) {
            return switch (why.reason()) {
                case LOCKED -> new PageReading.Locked(file, why.what());
                case DAMAGED -> new PageReading.Damaged(file, why.what());
                case TOO_MUCH -> new PageReading.TooMuch(file, why.what());
                case UNSUPPORTED -> new PageReading.UnknownFormat(file, why.what());
                case NOTHING_IN_IT -> new PageReading.NothingInIt(file, why.what());
            };
        }
    }

    /// Whether it is an SQLite database with the mark of a library, which is never read as an article, however large.
    private static boolean isLibrary(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(LIBRARY_HEAD), StandardCharsets.ISO_8859_1);
            return head.startsWith("SQLite format 3\0") && head.endsWith("Pull");
        }
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /// The bytes of a file, or why they cannot be had.
    private sealed interface Source {
        record Found(SourceFile file) implements Source {}

        record None(PageReading.Refused why) implements Source {}
    }

    /// The bytes, of which there may have come to be more or fewer since the file said how many it has.
    private static Source found(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) {
                return new Source.None(
                        new PageReading.TooLarge(file, Math.max(bytes.length, Files.size(file)), LARGEST));
            }
            return bytes.length == 0
                    ? new Source.None(new PageReading.Empty(file))
                    : new Source.Found(new SourceFile(name(file), bytes));
        }
    }

    /// Asks for the size first: a file of the system's own that says it has none may keep a reader waiting for ever.
    private static Source source(Path file) {
        try {
            if (Files.notExists(file)) {
                return new Source.None(new PageReading.Missing(file));
            }
            if (!Files.isRegularFile(file)) {
                return new Source.None(new PageReading.NotAFile(file));
            }
            long size = Files.size(file);
            if (size == 0) {
                return new Source.None(new PageReading.Empty(file));
            }
            if (isLibrary(file)) {
                return new Source.None(new PageReading.OtherLibrary(file));
            }
            if (size > LARGEST) {
                return new Source.None(new PageReading.TooLarge(file, size, LARGEST));
            }
            return found(file);
        } catch (NoSuchFileException vanished) {
            return new Source.None(new PageReading.Missing(file));
        } catch (AccessDeniedException denied) {
            return new Source.None(new PageReading.Forbidden(file));
        } catch (IOException failure) {
            return new Source.None(new PageReading.Damaged(file, String.valueOf(failure.getMessage())));
        }
    }
}
