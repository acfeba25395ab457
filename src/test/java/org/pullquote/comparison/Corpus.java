package org.pullquote.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.page.PageFormat;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder of articles on shared events with what people said of them, for the programs that measure.
record Corpus(Path folder) {
    JsonNode json(String name) {
        return JsonMapper.shared().readTree(read(folder.resolve(name)));
    }

    List<String> lines(String name) {
        return read(folder.resolve(name)).lines().toList();
    }

    /// The article as one piece, so that its canonical text is the file's.
    Article article(String name) {
        return article(text(name), Metadata.NONE);
    }

    String text(String name) {
        return read(folder.resolve("text").resolve(name));
    }

    static Article article(String text, Metadata metadata) {
        List<Piece> pieces = text.isBlank() ? List.of() : List.of(Piece.paragraph(text, List.of()));
        return new Article(PageFormat.PLAIN_TEXT, metadata, pieces, new CleanerVersion("none", 1), Optional.empty());
    }

    /// An article of these paragraphs.
    static Article paragraphs(String... paragraphs) {
        List<Piece> pieces = Arrays.stream(paragraphs)
                .map(paragraph -> Piece.paragraph(paragraph, List.of()))
                .toList();
        return new Article(
                PageFormat.PLAIN_TEXT, Metadata.NONE, pieces, new CleanerVersion("none", 1), Optional.empty());
    }

    /// A span that is counted in code points, in UTF-16 units.
    static TextSpan span(JsonNode node, CodePoints text) {
        return text.toUtf16(new TextSpan(node.get(0).asInt(), node.get(1).asInt()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
