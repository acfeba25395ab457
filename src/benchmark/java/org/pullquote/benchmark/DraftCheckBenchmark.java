package org.pullquote.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.brief.check.DamageFigures;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;

/// How many quotations the check of a draft calls by the right name after they were taken from real articles and
/// damaged in known ways: `DraftCheckBenchmark FOLDER [QUOTATIONS [SEED…]]`. The articles are the files of the folder,
/// in any format that can be opened.
public final class DraftCheckBenchmark {
    private DraftCheckBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<Article> articles;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            articles = files.sorted().flatMap(DraftCheckBenchmark::read).toList();
        }
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        List<String> seeds = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : List.of("1");
        for (String seed : seeds) {
            long before = System.nanoTime();
            DamageFigures figures = DamageFigures.of(articles, most, Long.parseLong(seed));
            figures.wrong().forEach(System.out::println);
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, %d quotations, seed %s, %.1f s%n%s",
                    articles.size(),
                    figures.quotations(),
                    seed,
                    (System.nanoTime() - before) / 1e9,
                    figures);
        }
    }

    private static Stream<Article> read(Path file) {
        return Pages.read(file) instanceof PageReading.Read(var page)
                ? Stream.of(Cleaning.clean(page))
                : Stream.empty();
    }
}
