package org.pullquote.article.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder of saved pages with what a person says is their article: `html/ID.html.gz` and `truth.json`.
final class Corpus {
    record Entry(String set, String id, String site, RawPage page, Optional<String> gold, JsonNode truth) {}

    private Corpus() {}

    /// @param ids the name of a file that lists the pages to read, beside `truth.json`
    static List<Entry> read(Path folder, String ids) throws IOException {
        JsonNode truth = JsonMapper.shared().readTree(Files.readString(folder.resolve("truth.json")));
        Set<String> wanted = new HashSet<>(Files.readAllLines(folder.resolve(ids)));
        List<Entry> entries = new ArrayList<>();
        for (String id : truth.propertyNames()) {
            if (!wanted.contains(id)) {
                continue;
            }
            JsonNode one = truth.get(id);
            JsonNode text = one.get("text");
            entries.add(new Entry(
                    folder.getFileName().toString(),
                    id,
                    one.get("site").asString(),
                    page(folder.resolve("html").resolve(id + ".html.gz")),
                    text == null || text.isNull() ? Optional.empty() : Optional.of(text.asString()),
                    one));
        }
        return entries;
    }

    static RawPage page(Path file) throws IOException {
        byte[] bytes;
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            bytes = in.readAllBytes();
        }
        return Pages.page(file.getFileName().toString(), bytes);
    }
}
