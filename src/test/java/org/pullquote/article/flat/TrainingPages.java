package org.pullquote.article.flat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads the pages that the models are trained on.
final class TrainingPages {
    static final List<String> SETS = List.of("scrapinghub", "np4k", "wcxb_art");

    private TrainingPages() {}

    /// All pages of the sets whose truth is in the saved page.
    ///
    /// @param folder the folder that holds the sets
    static List<TrainingPage> read(Path folder) throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        for (String set : SETS) {
            JsonNode truth = new ObjectMapper()
                    .readTree(folder.resolve(set).resolve("truth.json").toFile());
            List<String> ids = Files.readAllLines(folder.resolve(set).resolve("ids_solvable.txt"));
            pages.addAll(ids.parallelStream()
                    .filter(id -> !id.isBlank())
                    .map(id -> read(folder.resolve(set), set, id.strip(), truth.get(id.strip())))
                    .toList());
        }
        return pages;
    }

    private static TrainingPage read(Path folder, String set, String id, JsonNode truth) {
        String flat = unpack(folder.resolve("flat").resolve(id + ".txt.gz"));
        String html = unpack(folder.resolve("html").resolve(id + ".html.gz"));
        return TrainingPage.of(
                set,
                id,
                truth.path("site").asString(),
                flat,
                html,
                truth.path("text").asString());
    }

    private static String unpack(Path file) {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
