package org.pullquote.article.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.pullquote.article.Article;
import org.pullquote.article.Metadata;
import org.pullquote.page.RawPage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Cleans every page of a corpus folder and writes what came of it, for a scorer to read:
/// `EvaluateHtml SET-FOLDER OUTPUT-FOLDER [time]` reads `html/*.html.gz` and writes `ID.txt` and `metadata.json`, and
/// with `time` says how
/// long cleaning took beside the parser alone (median of the pages, second of two rounds).
public final class EvaluateHtml {
    private EvaluateHtml() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Files.createDirectories(Path.of(arguments[1]));
        HtmlCleaner cleaner = new HtmlCleaner();
        ObjectNode all = JsonMapper.shared().createObjectNode();
        List<RawPage> pages = new ArrayList<>();
        for (Path file : files(Path.of(arguments[0]).resolve("html"))) {
            String id = file.getFileName().toString().replace(".html.gz", "");
            RawPage page = Corpus.page(file);
            Article article = cleaner.clean(page);
            Files.writeString(output.resolve(id + ".txt"), article.text());
            ObjectNode one = all.putObject(id);
            write(article.metadata(), one);
            article.finding().ifPresent(finding -> one.put("finding", finding.label()));
            pages.add(page);
        }
        Files.writeString(output.resolve("metadata.json"), all.toPrettyString());
        if (arguments.length > 2) {
            time(pages, cleaner);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void write(Metadata metadata, ObjectNode to) {
        metadata.headline().ifPresent(value -> to.put("headline", value));
        metadata.outlet().ifPresent(value -> to.put("outlet", value));
        metadata.url().ifPresent(value -> to.put("url", value));
        metadata.language().ifPresent(value -> to.put("language", value));
        metadata.published().ifPresent(value -> to.put("published", value.text()));
        metadata.updated().ifPresent(value -> to.put("updated", value.text()));
        var authors = to.putArray("authors");
        metadata.authors().forEach(authors::add);
    }

    private static void time(List<RawPage> pages, HtmlCleaner cleaner) {
        double[] parse = new double[pages.size()];
        double[] clean = new double[pages.size()];
        for (int i = 0; i < parse.length; i++) {
            RawPage page = pages.get(i);
            parse[i] =
                    best(() -> Parser.htmlParser().parseInput(page.text(), "").childNodeSize());
            clean[i] = best(() -> cleaner.clean(page).pieces().size());
        }
        double[] ratio = new double[parse.length];
        for (int i = 0; i < ratio.length; i++) {
            ratio[i] = clean[i] / parse[i];
        }
        System.out.printf(
                Locale.ROOT,
                "parse %.2f ms, clean %.2f ms, ratio %.2f (medians of %d pages)%n",
                median(parse),
                median(clean),
                median(ratio),
                parse.length);
    }

    private static double best(java.util.function.IntSupplier work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            if (work.getAsInt() < 0) {
                throw new IllegalStateException();
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
