package org.pullquote.article.flat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;

/// Cleans a folder of flat dumps, `<id>.txt.gz`, into a folder of texts, `<id>.txt`, for a scorer to read; the
/// arguments are the two folders.
public final class CleanFolder {
    private CleanFolder() {}

    public static void main(String[] folders) throws IOException {
        Path output = Files.createDirectories(Path.of(folders[1]));
        FlatCleaner cleaner = new FlatCleaner();
        for (Path file : dumps(Path.of(folders[0]))) {
            String name = file.getFileName().toString().replace(".txt.gz", ".txt");
            Files.writeString(output.resolve(name), cleaner.clean(page(file)).text());
        }
    }

    static List<Path> dumps(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt.gz"))
                    .sorted()
                    .toList();
        }
    }

    static RawPage page(Path file) {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] bytes = stream.readAllBytes();
            SourceFile source = new SourceFile(file.getFileName().toString(), bytes);
            return new RawPage(
                    source, PageFormat.FLAT_TEXT, StandardCharsets.UTF_8, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
