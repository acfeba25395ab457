package org.pullquote.ui.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.exchange.CodeBookQdc;
import org.pullquote.annotation.exchange.CodeBookTables;
import org.pullquote.annotation.exchange.ExchangeFile;
import org.pullquote.annotation.exchange.Reading;
import org.pullquote.brief.OutputFile;

/// Code books as files; the ending of the name says which format.
final class CodeBookFiles {
    /// The endings, the exchange format of other programs first.
    static final List<String> ENDINGS = List.of("qdc", "csv", "json");

    private CodeBookFiles() {}

    static Reading<CodeBook> read(Path file) throws IOException {
        String text = ExchangeFile.text(file);
        return switch (ending(file)) {
            case "csv" -> CodeBookTables.readCsv(text);
            case "json" -> CodeBookTables.readJson(text);
            default -> CodeBookQdc.read(text);
        };
    }

    static void write(Path file, CodeBook book) throws IOException {
        String text = switch (ending(file)) {
            case "csv" -> CodeBookTables.writeCsv(book);
            case "json" -> CodeBookTables.writeJson(book);
            default -> CodeBookQdc.write(book);
        };
        OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String ending(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
